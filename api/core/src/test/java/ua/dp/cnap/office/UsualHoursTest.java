package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.dp.cnap.community.Community.Type;
import ua.dp.cnap.office.Office.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsualHoursTest {

    @ParameterizedTest
    @EnumSource
    void what_a_new_main_office_is_proposed_is_lawful(Type type) {
        WeeklyHours week = UsualHours.of(Kind.MAIN_OFFICE, type);

        assertThat(LawfulHours.broken(Kind.MAIN_OFFICE, type, week)).isEmpty();
    }

    @Test
    void a_mobile_office_begins_without_weekly_hours() {
        assertThat(UsualHours.of(Kind.MOBILE_OFFICE, Type.URBAN).days()).isEmpty();
        assertThat(UsualHours.of(Kind.BRANCH_OFFICE, Type.URBAN).days()).hasSize(5);
    }
}
