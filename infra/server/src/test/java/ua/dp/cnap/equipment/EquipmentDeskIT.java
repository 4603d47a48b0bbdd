package ua.dp.cnap.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
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
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.equipment.Equipment.Kind;
import ua.dp.cnap.equipment.Equipment.State;
import ua.dp.cnap.office.NoSuchOffice;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** A service that needs a machine is given where one works, and nobody who is booked for it is left without a word. */
@ExtendWith(ArquillianExtension.class)
class EquipmentDeskIT {

    private static final String HERE = "vakulivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    EquipmentDesk desk;

    @Inject
    OfficeEquipment shown;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_service_that_needs_a_machine_is_given_once_one_works() {
        Place place = needy(Kind.PASSPORT_WORKSTATION);
        UUID machine = add(place, Kind.PASSPORT_WORKSTATION, State.WAITING_FOR_CHANNEL);
        assertThat(isOffered(place)).isFalse();

        change(machine, State.WORKING, Decisions.none());

        assertThat(isOffered(place)).isTrue();
    }

    @Test
    void a_machine_that_breaks_asks_about_the_visits_that_need_it() {
        Place place = needy(Kind.PASSPORT_WORKSTATION);
        UUID machine = add(place, Kind.PASSPORT_WORKSTATION, State.WORKING);
        book(place);

        UUID visit = undecided(machine);
        assertThat(isOffered(place)).as("nothing has changed yet").isTrue();
        change(machine, State.BROKEN, Decisions.of(List.of(new Decision.Keep(visit))));

        assertThat(isOffered(place)).isFalse();
        assertThat(as.citizen(HERE, () -> shown.byOffice()).get(place.office()))
                .extracting(OfficeEquipment.Shown::kind, OfficeEquipment.Shown::state)
                .contains(tuple(Kind.PASSPORT_WORKSTATION, State.BROKEN));
    }

    @Test
    void a_machine_of_one_workplace_serves_only_there() {
        Place place = needy(Kind.SCANNER);
        as.staff(
                HERE,
                () -> given.update(
                        "insert into workplace (id, office_id, name) values (gen_random_uuid(), ?1, 'Інше')",
                        place.office()));
        UUID other = (UUID) as.staff(
                HERE,
                () -> given.ask("select id from workplace where office_id = ?1 and name = 'Інше'", place.office()));

        as.staff(HERE, () -> desk.add(wish(place.office(), other, Kind.SCANNER, State.WORKING), null));

        assertThat(isOffered(place)).isFalse();
    }

    @Test
    void the_office_tells_whether_citizens_can_serve_themselves() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        UUID machine = add(place, Kind.SELF_SERVICE_PLACE, State.WORKING);
        assertThat(selfService(place)).isTrue();

        int version = as.staff(HERE, () -> desk.byId(machine)).version();
        as.staff(HERE, () -> desk.remove(machine, version, "списано", Decisions.none()));

        assertThat(selfService(place)).isFalse();
    }

    @Test
    void who_saw_an_older_state_looks_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        UUID machine = add(place, Kind.TABLET, State.WORKING);
        int seen = as.staff(HERE, () -> desk.byId(machine)).version();
        change(machine, State.BROKEN, Decisions.none());

        assertThatThrownBy(() -> as.staff(
                        HERE,
                        () -> desk.change(
                                machine,
                                wish(place.office(), null, Kind.TABLET, State.WORKING),
                                seen,
                                null,
                                Decisions.none())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_neighbours_machine_and_office_are_not_found() {
        Place elsewhere = as.staff("sofiivska", () -> given.openOffice(1));
        UUID machine =
                as.staff("sofiivska", () -> desk.add(wish(elsewhere.office(), null, Kind.TABLET, State.WORKING), null));

        assertThatThrownBy(() -> as.staff(HERE, () -> desk.remove(machine, 1, null, Decisions.none())))
                .isInstanceOf(NoSuchEquipment.class);
        assertThatThrownBy(() -> add(elsewhere, Kind.TABLET, State.WORKING)).isInstanceOf(NoSuchOffice.class);
    }

    @Test
    void a_workplace_of_another_office_is_refused_at_its_field() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        Place other = as.staff(HERE, () -> given.openOffice(1));

        assertThatThrownBy(() -> as.staff(
                        HERE, () -> desk.add(wish(place.office(), other.lane(), Kind.TABLET, State.WORKING), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("workplaceId"));
    }

    /** An office whose only service cannot be given without such a machine. */
    private Place needy(Kind kind) {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(
                HERE,
                () -> given.update(
                        "update listed_service set needs_equipment = ?1 where service_id = ?2",
                        kind.name(),
                        place.service()));
        add(place, Kind.OTHER, State.WORKING); // so that what the office gives is computed anew
        return place;
    }

    private UUID add(Place place, Kind kind, State state) {
        return as.staff(HERE, () -> desk.add(wish(place.office(), null, kind, state), null));
    }

    private void change(UUID machine, State state, Decisions decisions) {
        as.staff(HERE, () -> {
            Equipment seen = desk.byId(machine);
            return desk.change(
                    machine, wish(seen.officeId(), null, seen.kind(), state), seen.version(), "поламався", decisions);
        });
    }

    private UUID undecided(UUID machine) {
        try {
            change(machine, State.BROKEN, Decisions.none());
            throw new AssertionError("nobody was asked about");
        } catch (TouchesBookings asked) {
            return asked.visits().getFirst().appointmentId();
        }
    }

    private EquipmentWish wish(UUID office, UUID workplace, Kind kind, State state) {
        return new EquipmentWish(office, workplace, kind, "Перевірка", "101460001", state, given.today(), null);
    }

    private boolean isOffered(Place place) {
        return !as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null))
                .isEmpty();
    }

    private boolean selfService(Place place) {
        return as.citizen(HERE, () -> offices.byId(place.office())).selfService();
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
}
