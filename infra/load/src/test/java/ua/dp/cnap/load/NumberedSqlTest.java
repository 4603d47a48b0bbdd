package ua.dp.cnap.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.booking.CoreStatements;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberedSqlTest {

    @Test
    void a_number_that_stands_twice_is_filled_twice() {
        NumberedSql sql = NumberedSql.of("select ?2 where a = ?1 and b = ?2");

        assertThat(sql.text()).isEqualTo("select ? where a = ? and b = ?");
        assertThat(sql.order()).containsExactly(2, 1, 2);
    }

    @Test
    void the_statements_of_core_leave_no_number_behind() {
        assertThat(NumberedSql.of(CoreStatements.BOOK).text()).doesNotContainPattern("\\?\\d");
        assertThat(NumberedSql.of(CoreStatements.FREE_STARTS_OF_OFFICE).text()).doesNotContainPattern("\\?\\d");
    }
}
