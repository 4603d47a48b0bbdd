package ua.dp.cnap.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** The last change goes back whole and acts at once; what would be lost by going back is refused or asked. */
@ExtendWith(ArquillianExtension.class)
class UndoDeskIT {

    private static final String HERE = "karpivska";
    private static final String THERE = "sofiivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    UndoDesk undo;

    @Inject
    ConfigurationHistory history;

    @Inject
    HoursDesk hours;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk desk;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void hours_go_back_and_citizens_see_it_at_once() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "10:00", "14:00");
        assertThat(starts(place)).doesNotContain(given.nextWeekAt("08:00"));

        UUID undone = last().changeId();
        as.staff(HERE, () -> undo.undo(undone, Decisions.none()));

        assertThat(starts(place)).contains(given.nextWeekAt("08:00"), given.nextWeekAt("19:30"));
        assertThat(last().undoes()).isEqualTo(undone);
    }

    @Test
    void what_was_undone_can_be_done_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "10:00", "14:00");

        as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none()));
        as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none()));

        assertThat(starts(place)).contains(given.nextWeekAt("10:00")).doesNotContain(given.nextWeekAt("14:00"));
    }

    @Test
    void who_has_the_page_open_notices_that_it_went_back() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "10:00", "14:00");
        int seen = version(place);

        as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none()));

        assertThat(version(place)).isGreaterThan(seen);
    }

    @Test
    void a_visit_that_fell_into_the_new_hours_is_asked_about() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "07:00", "20:00");
        as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("07:00")), null));

        assertThatThrownBy(() -> as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none())))
                .isInstanceOf(TouchesBookings.class);
        assertThat(starts(place)).contains(given.nextWeekAt("07:30"));
    }

    @Test
    void only_the_last_change_goes_back() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "10:00", "14:00");
        UUID older = last().changeId();
        change(place, "10:00", "15:00");

        assertThatThrownBy(() -> as.staff(HERE, () -> undo.undo(older, Decisions.none())))
                .isInstanceOf(CannotUndo.class);
        assertThat(starts(place)).contains(given.nextWeekAt("14:30"));
    }

    @Test
    void a_row_that_something_hangs_on_stays() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("10:00")), null));

        assertThatThrownBy(() -> as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none())))
                .isInstanceOf(CannotUndo.class);
    }

    @Test
    void hours_of_a_main_office_do_not_go_back_to_unlawful_ones() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("delete from office_hours where office_id = ?1", place.office()));
        as.staff(HERE, () -> given.update("update office set kind = 'MAIN_OFFICE' where id = ?1", place.office()));
        change(place, "08:00", "20:00");

        assertThatThrownBy(() -> as.staff(HERE, () -> undo.undo(last().changeId(), Decisions.none())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_neighbours_change_is_not_there_to_undo() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        change(place, "10:00", "14:00");
        UUID ours = last().changeId();

        assertThatThrownBy(() -> as.staff(THERE, () -> undo.undo(ours, Decisions.none())))
                .isInstanceOf(CannotUndo.class);
    }

    private Change last() {
        return as.staff(
                HERE,
                () -> history.page(HistoryQuestion.everything(), ConfigurationHistory.LATEST, 1)
                        .getFirst());
    }

    private int version(Place place) {
        return as.staff(HERE, () -> offices.byId(place.office())).version();
    }

    private void change(Place place, String opens, String closes) {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Reception.between(LocalTime.parse(opens), LocalTime.parse(closes)));
        }
        int version = version(place);
        as.staff(HERE, () -> hours.change(place.office(), new WeeklyHours(week), version, Decisions.none()));
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }
}
