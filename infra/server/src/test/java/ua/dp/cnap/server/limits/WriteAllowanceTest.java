package ua.dp.cnap.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WriteAllowanceTest {

    @Test
    void a_client_writes_as_often_as_is_set_and_then_waits_a_share_of_the_minute() {
        WriteAllowance allowance = new WriteAllowance(3);

        assertThat(allowance.take("192.0.2.1")).isZero();
        assertThat(allowance.take("192.0.2.1")).isZero();
        assertThat(allowance.take("192.0.2.1")).isZero();
        assertThat(allowance.take("192.0.2.1")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void one_client_does_not_use_up_what_another_has() {
        WriteAllowance allowance = new WriteAllowance(1);
        allowance.take("192.0.2.1");

        assertThat(allowance.take("192.0.2.2")).isZero();
    }

    @Test
    void addresses_of_one_ipv6_network_are_one_client() {
        WriteAllowance allowance = new WriteAllowance(1);
        allowance.take("2001:db8:1:2::1");

        assertThat(allowance.take("2001:db8:1:2:ffff::9")).isPositive();
        assertThat(allowance.take("2001:db8:1:3::1")).isZero();
    }

    @Test
    void zero_is_no_limit() {
        WriteAllowance allowance = new WriteAllowance(0);

        for (int i = 0; i < 1000; i++) {
            assertThat(allowance.take("192.0.2.1")).isZero();
        }
    }
}
