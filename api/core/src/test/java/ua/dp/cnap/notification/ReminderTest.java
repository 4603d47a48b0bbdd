package ua.dp.cnap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.office.WeeklyHours;

/** Wall-clock times are Kyiv's. The visits are in March 2026; the clocks go forward on the 29th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderTest {

    private static final QuietHours NIGHT = quiet("21:00", "08:00");
    private static final Instant LONG_AGO = at("2026-03-01T12:00");

    @ParameterizedTest(name = "{0} for a visit at {1} is said at {2}: {3}")
    @CsvSource({
        "DAY,   2026-03-12T10:30, 2026-03-11T10:30, a whole day before",
        "DAY,   2026-03-12T07:30, 2026-03-11T08:00, not at night but in the morning",
        "HOURS, 2026-03-12T10:30, 2026-03-12T08:30, two hours before",
        "HOURS, 2026-03-12T09:00, 2026-03-12T08:00, in the morning that is early enough",
        "HOURS, 2026-03-12T08:30, 2026-03-11T20:30, on the evening before as the morning is too late",
        "DAY,   2026-03-29T10:00, 2026-03-28T09:00, 24 hours although the clocks went forward",
        "HOURS, 2026-10-25T09:00, 2026-10-25T08:00, in the morning after the clocks went back",
    })
    void in_time_and_not_at_night(Reminder reminder, String visit, String said, String why) {
        Instant now = at(visit).minus(Reminder.EARLIEST);

        assertThat(reminder.moment(at(visit), LONG_AGO, now, NIGHT)).contains(at(said));
    }

    @Test
    void who_was_told_a_short_while_ago_needs_no_reminder() {
        Instant visit = at("2026-03-12T10:30");

        assertThat(Reminder.DAY.moment(visit, at("2026-03-10T23:00"), at("2026-03-10T23:30"), NIGHT))
                .isEmpty();
        assertThat(Reminder.DAY.moment(visit, at("2026-03-10T22:00"), at("2026-03-10T23:30"), NIGHT))
                .isPresent();
        assertThat(Reminder.HOURS.moment(visit, at("2026-03-12T06:00"), at("2026-03-12T06:01"), NIGHT))
                .isEmpty();
        assertThat(Reminder.HOURS.moment(visit, at("2026-03-12T05:00"), at("2026-03-12T06:01"), NIGHT))
                .isPresent();
    }

    @Test
    void what_was_missed_is_made_up_for_while_it_is_of_use() {
        Instant visit = at("2026-03-12T20:00");

        assertThat(Reminder.DAY.moment(visit, LONG_AGO, at("2026-03-12T08:00"), NIGHT))
                .contains(at("2026-03-12T08:00"));
        assertThat(Reminder.DAY.moment(visit, LONG_AGO, at("2026-03-12T08:01"), NIGHT))
                .isEmpty();
        assertThat(Reminder.HOURS.moment(visit, LONG_AGO, at("2026-03-12T19:00"), NIGHT))
                .contains(at("2026-03-12T19:00"));
        assertThat(Reminder.HOURS.moment(visit, LONG_AGO, at("2026-03-12T19:01"), NIGHT))
                .isEmpty();
    }

    @Test
    void the_evening_that_is_over_is_not_made_up_for_at_night() {
        assertThat(Reminder.HOURS.moment(at("2026-03-12T08:30"), LONG_AGO, at("2026-03-11T20:31"), NIGHT))
                .isEmpty();
    }

    @Test
    void without_quiet_hours_the_night_is_as_good_as_the_day() {
        Optional<Instant> said = Reminder.HOURS.moment(
                at("2026-03-12T08:30"), LONG_AGO, at("2026-03-11T20:31"), quiet("00:00", "00:00"));

        assertThat(said).contains(at("2026-03-12T06:30"));
    }

    @ParameterizedTest(name = "{0}–{1} at {2}: {3}, over at {4}")
    @CsvSource({
        "21:00, 08:00, 2026-03-10T20:59:59Z, true, 2026-03-11T06:00:00Z",
        "21:00, 08:00, 2026-03-10T18:59:59Z, false,",
        "21:00, 08:00, 2026-03-11T06:00:00Z, false,",
        "13:00, 14:00, 2026-03-11T11:30:00Z, true, 2026-03-11T12:00:00Z",
        "13:00, 14:00, 2026-03-11T12:00:00Z, false,",
        // clocks go from 03:00 to 04:00
        "21:00, 08:00, 2026-03-28T23:00:00Z, true, 2026-03-29T05:00:00Z",
        "21:00, 03:30, 2026-03-29T00:59:59Z, true, 2026-03-29T01:00:00Z",
        "21:00, 03:30, 2026-03-29T01:00:00Z, false,",
        // clocks go from 04:00 back to 03:00
        "21:00, 08:00, 2026-10-24T23:00:00Z, true, 2026-10-25T06:00:00Z",
        "21:00, 03:30, 2026-10-25T00:15:00Z, true, 2026-10-25T00:30:00Z",
        "21:00, 03:30, 2026-10-25T00:45:00Z, false,",
        "21:00, 03:30, 2026-10-25T01:15:00Z, true, 2026-10-25T01:30:00Z",
    })
    void quiet_hours_follow_the_clock_on_the_wall(String from, String until, Instant at, boolean quiet, Instant over) {
        QuietHours hours = quiet(from, until);

        assertThat(hours.cover(at)).isEqualTo(quiet);
        if (quiet) {
            assertThat(hours.end(at)).isEqualTo(over);
            assertThat(hours.cover(hours.end(at))).isFalse();
            assertThat(hours.cover(hours.begin(at))).isTrue();
        }
    }

    private static QuietHours quiet(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(WeeklyHours.KYIV).toInstant();
    }
}
