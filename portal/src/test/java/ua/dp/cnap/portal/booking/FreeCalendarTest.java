package ua.dp.cnap.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.portal.Samples;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** Free times of the sample: weekdays from 3 March to 4 April 2026, none on 5 March. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FreeCalendarTest {

    private static final String BASE = "/apostolivska/booking?service=x&office=1";

    @Test
    void the_first_free_day_is_shown_until_one_is_chosen() {
        FreeCalendar calendar = calendar(null, null);

        assertThat(calendar.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(calendar.dayTitle()).isEqualTo("вівторок, 3 березня");
        assertThat(calendar.parts()).isNotEmpty();
    }

    @Test
    void only_days_with_free_times_are_links() {
        assertThat(day(calendar(null, null), "2026-03-04").path()).contains(BASE + "&day=2026-03-04");
        assertThat(day(calendar(null, null), "2026-03-05").path()).isEmpty();
    }

    @Test
    void a_wished_day_without_free_times_says_so() {
        FreeCalendar calendar = calendar(LocalDate.of(2026, 3, 5), null);

        assertThat(calendar.parts()).isEmpty();
        assertThat(calendar.say()).isEqualTo("На цей день вільного часу немає. Оберіть інший.");
    }

    @Test
    void a_month_leads_only_to_months_that_have_free_times() {
        assertThat(calendar(null, null).previous()).isEmpty();
        assertThat(calendar(null, null).next()).contains(BASE + "&month=2026-04");
        FreeCalendar april = calendar(null, YearMonth.of(2026, 4));
        assertThat(april.previous()).contains(BASE + "&month=2026-03");
        assertThat(april.next()).isEmpty();
    }

    @Test
    void weeks_that_are_over_are_left_out() {
        FreeCalendar late = calendar(Samples.freeTimes(), LocalDate.of(2026, 3, 20), null, null);

        assertThat(late.weeks().getFirst().getFirst().date()).isEqualTo("2026-03-16");
    }

    @Test
    void times_are_told_apart_by_the_part_of_the_day_in_kyiv() {
        List<FreeCalendar.Part> tuesday = calendar(null, null).parts();

        assertThat(tuesday).extracting(FreeCalendar.Part::key).containsExactly("morning", "afternoon", "evening");
        assertThat(tuesday.getFirst().times().getFirst().path()).isEqualTo(BASE + "&at=2026-03-03T07:30:00Z");
    }

    @Test
    void without_any_free_time_it_shows_the_present_month_and_says_so() {
        FreeCalendar empty = calendar(List.of(), Samples.TODAY, null, null);

        assertThat(empty.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(empty.say()).isEqualTo("У цьому місяці вільного часу вже немає.");
        assertThat(empty.next()).isEmpty();
    }

    private static FreeCalendar calendar(LocalDate day, YearMonth month) {
        return calendar(Samples.freeTimes(), Samples.TODAY, day, month);
    }

    private static FreeCalendar calendar(List<FreeTime> free, LocalDate today, LocalDate day, YearMonth month) {
        return FreeCalendar.of(
                free,
                BASE,
                Optional.ofNullable(day),
                Optional.ofNullable(month),
                today,
                Optional.empty(),
                Texts.in(Language.UK));
    }

    private static FreeCalendar.Day day(FreeCalendar calendar, String date) {
        return calendar.weeks().stream()
                .flatMap(List::stream)
                .filter(d -> d.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
