package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.office.Office.Kind;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** An office that the head opens can be booked at once; one that is closed asks about its visitors first. */
@ExtendWith(ArquillianExtension.class)
class OfficeDeskIT {

    private static final String HERE = "zelenodolska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    OfficeDesk desk;

    @Inject
    OfficeDirectory directory;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_new_main_office_is_bookable_at_once_with_lawful_hours_and_one_workplace() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();

        UUID office = open(wish(Kind.MAIN_OFFICE, "Головний офіс " + UUID.randomUUID(), null));

        List<FreeTime> free = as.citizen(HERE, () -> freeTimes.of(service, office, null, null));
        assertThat(free).isNotEmpty().allMatch(f -> f.free() == 1);
        assertThat(as.staff(HERE, () -> desk.byId(office)).hours().days()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(as.staff(HERE, () -> given.ask("select name from workplace where office_id = ?1", office)))
                .isEqualTo("Місце 1");
        assertThat(as.citizen(HERE, () -> directory.giving(service)))
                .extracting(Office::id)
                .contains(office);
    }

    @Test
    void a_branch_gives_what_its_parent_gives() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        UUID main = open(wish(Kind.MAIN_OFFICE, "Головний офіс " + UUID.randomUUID(), null));

        UUID branch = open(wish(Kind.BRANCH_OFFICE, "Філія " + UUID.randomUUID(), main));

        assertThat(as.citizen(HERE, () -> freeTimes.of(place.service(), branch, null, null)))
                .isNotEmpty();
    }

    @Test
    void what_the_head_says_of_it_is_shown_to_everybody() {
        String name = "Філія " + UUID.randomUUID();
        as.staff(HERE, () -> given.openOffice(1));
        UUID id = open(wish(Kind.BRANCH_OFFICE, name, null));

        Office office = as.anyone(() -> directory.byId(id));

        assertThat(office.name()).isEqualTo(name);
        assertThat(office.otherPhones()).containsExactly("+380671234567");
        assertThat(office.amenities()).containsExactly(Amenity.STEP_FREE, Amenity.SIGN_LANGUAGE);
        assertThat(office.placeNote()).isEqualTo("Вхід з двору");
    }

    @Test
    void two_offices_of_one_name_are_refused_at_the_name() {
        as.staff(HERE, () -> given.openOffice(1));
        String name = "Філія " + UUID.randomUUID();
        open(wish(Kind.BRANCH_OFFICE, name, null));

        assertThatThrownBy(() -> open(wish(Kind.BRANCH_OFFICE, name.toUpperCase(), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("name-taken"));
    }

    @Test
    void a_change_is_kept_with_its_reason_and_an_older_version_looks_again() {
        UUID id = as.staff(HERE, () -> given.openOffice(1)).office();
        Office seen = as.staff(HERE, () -> desk.byId(id));
        OfficeWish moved = wish(Kind.BRANCH_OFFICE, "Філія " + UUID.randomUUID(), null);

        as.staff(HERE, () -> desk.change(id, moved, seen.version(), "переїзд", Decisions.none()));

        assertThat(as.staff(HERE, () -> desk.byId(id)).address()).isEqualTo("вул. Шкільна, 5");
        assertThat(as.staff(HERE, () -> given.ask("""
                        select reason from configuration_change
                         where entity = 'office' and row_key ->> 'id' = ?1 and before is not null""", id.toString()))).isEqualTo("переїзд");
        assertThatThrownBy(() -> as.staff(HERE, () -> desk.change(id, moved, seen.version(), null, Decisions.none())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void closing_asks_about_the_visits_of_later_days_and_then_hides_the_office() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place);
        LocalDate tomorrow = given.today().plusDays(1);

        UUID visit = undecided(place, tomorrow);
        close(place, tomorrow, Decisions.of(List.of(new Decision.Cancel(visit))));
        assertThat(as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), tomorrow, null)))
                .isEmpty();
        assertThat(as.citizen(HERE, () -> directory.all()))
                .extracting(Office::id)
                .contains(place.office());

        close(place, given.today(), Decisions.none());
        assertThat(as.citizen(HERE, () -> directory.all()))
                .extracting(Office::id)
                .doesNotContain(place.office());
        assertThat(as.staff(HERE, () -> desk.all())).extracting(Office::id).contains(place.office());
    }

    @Test
    void a_closing_can_be_taken_back() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        close(place, given.today(), Decisions.none());
        int version = as.staff(HERE, () -> desk.byId(place.office())).version();

        as.staff(HERE, () -> {
            desk.reopen(place.office(), version, null);
            return null;
        });

        assertThat(as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)))
                .isNotEmpty();
    }

    @Test
    void a_neighbours_office_is_not_found() {
        UUID office = as.staff("sofiivska", () -> given.openOffice(1)).office();

        assertThatThrownBy(() -> as.staff(HERE, () -> desk.close(office, given.today(), 1, null, Decisions.none())))
                .isInstanceOf(NoSuchOffice.class);
    }

    private UUID open(OfficeWish wish) {
        return as.staff(HERE, () -> desk.open(wish, null, null));
    }

    private void close(Place place, LocalDate day, Decisions decisions) {
        int version = as.staff(HERE, () -> desk.byId(place.office())).version();
        as.staff(HERE, () -> desk.close(place.office(), day, version, "ремонт будівлі", decisions));
    }

    private UUID undecided(Place place, LocalDate day) {
        try {
            close(place, day, Decisions.none());
            throw new AssertionError("nobody was asked about");
        } catch (TouchesBookings asked) {
            return asked.visits().getFirst().appointmentId();
        }
    }

    private void book(Place place) {
        BookingWish wish = BookingWish.of(new BookingWish.Form(
                place.service().toString(),
                place.office().toString(),
                given.nextWeekAt("10:00"),
                "Тестенко",
                "Тарас",
                null,
                "0671112233",
                null,
                true,
                "uk",
                null));
        as.citizen(HERE, () -> bookings.book(wish, null));
    }

    private static OfficeWish wish(Kind kind, String name, UUID parent) {
        return new OfficeWish(
                kind,
                name,
                "вул. Шкільна, 5",
                "Тестове",
                null,
                47.56,
                33.65,
                "056 740 12 34",
                List.of("067 123 45 67"),
                Set.of(Amenity.STEP_FREE, Amenity.SIGN_LANGUAGE),
                parent,
                null,
                "Вхід з двору",
                null);
    }
}
