package ua.dp.cnap.server.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.notification.News;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmsCourierTest {

    private static final String BODY =
            "{\"recipients\":[\"{number}\"],\"sms\":{\"sender\":\"{sender}\",\"text\":\"{text}\"},\"urgent\":true,\"id\":\"{id}\"}";

    private final Due due = Given.due(Channel.SMS, News.MOVED_BY_CENTRE, "+380671234567");
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = Gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void posts_what_the_settings_describe_with_a_key_that_makes_it_once() throws NotDelivered {
        gateway.answers(200, "{\"response_code\":800}");

        deliver("/response_code 0 800");

        Gateway.Asked asked = gateway.asked().getFirst();
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(asked.headers().getFirst("Idempotency-Key"))
                .isEqualTo(due.id().toString());
        JsonObject body = asked.json();
        assertThat(body.getJsonArray("recipients").getString(0)).isEqualTo("380671234567");
        assertThat(body.getBoolean("urgent")).isTrue();
        assertThat(body.getJsonObject("sms").getString("sender")).isEqualTo("Tsentr");
        assertThat(body.getJsonObject("sms").getString("text"))
                .isEqualTo("ЦНАП переніс запис K7M-4PX на пн, 2 бер., 09:00."
                        + " http://localhost:8080/my/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    @ParameterizedTest
    @CsvSource({
        "401, login-refused, false, true",
        "422, refused 422, true, false",
        "503, refused 503, false, true",
        "200, not-understood 200, false, true"
    })
    void knows_what_is_worth_another_attempt(int status, String reason, boolean forGood, boolean wayLost) {
        gateway.answers(status, "<html>");

        assertThat(refused(null)).isEqualTo(new Refusal(reason, forGood, wayLost, Optional.empty()));
    }

    @Test
    void waits_as_long_as_it_is_asked_to() {
        gateway.answers(429, "", "Retry-After", "17");

        assertThat(refused(null)).isEqualTo(Refusal.slower(Duration.ofSeconds(17)));
    }

    @Test
    void a_yes_in_http_may_be_a_no_in_the_answer() {
        gateway.answers(200, "{\"response_code\":501}");

        assertThat(refused("/response_code 0 800")).isEqualTo(Refusal.ofThisMessage("refused 501"));
    }

    @Test
    void silence_ends() {
        gateway.answers(0, "");

        assertThat(refused(null)).isEqualTo(Refusal.UNREACHABLE);
    }

    @Test
    void phones_never_travel_in_the_open() {
        assertThatThrownBy(() -> new SmsGateway(
                        URI.create("http://sms.example/send"), Optional.empty(), "x", SmsGateway.parsed("{}"), null))
                .isInstanceOf(IllegalStateException.class);
    }

    private void deliver(String accepted) throws NotDelivered {
        SmsGateway it = new SmsGateway(
                gateway.url(),
                Optional.of("t0ken"),
                "Tsentr",
                SmsGateway.parsed(BODY),
                Optional.ofNullable(accepted).map(SmsGateway.Accepted::read));
        try (Courier.Trip trip = new SmsCourier(it, new VisitNote(), new JsonCall(Duration.ofMillis(400))).setOut()) {
            trip.deliver(due);
        }
    }

    private Refusal refused(String accepted) {
        try {
            deliver(accepted);
        } catch (NotDelivered e) {
            return e.refusal();
        }
        throw new AssertionError("it was delivered");
    }
}
