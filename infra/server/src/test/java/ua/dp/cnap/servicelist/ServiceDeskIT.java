package ua.dp.cnap.servicelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A change of the service list is in effect at once, asks about booked visits, or is refused with its reason. */
@ExtendWith(ArquillianExtension.class)
class ServiceDeskIT {

    private static final String HERE = "mezhivska";

    /** Recommended ones that nobody else takes in this community, one for each test. */
    private static final int FIRST = 47;

    private static final int SECOND = 48;
    private static final int THIRD = 49;
    private static final int FOURTH = 50;
    private static final int FIFTH = 51;

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ServiceDesk desk;

    @Inject
    ServiceList offered;

    @Inject
    Charges charges;

    @Inject
    BookingDesk bookings;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_service_is_given_by_its_rules_and_withdrawn_at_once() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        UUID service = service(FIRST);
        ServiceSettings wish = new ServiceSettings(
                25,
                10,
                OnlineBooking.RESIDENTS,
                1440,
                14,
                20,
                List.of(place.office()),
                null,
                List.of(),
                List.of("Паспорт", "  ", "Довідка про склад сім’ї "));
        give(service, wish, 0);

        assertThat(as.citizen(HERE, () -> offered.byId(service))).satisfies(shown -> {
            assertThat(shown.durationMinutes()).isEqualTo(25);
            assertThat(shown.bookable())
                    .as("whoever works at the office can give it")
                    .isTrue();
            assertThat(shown.listed().online()).isEqualTo(OnlineBooking.RESIDENTS);
            assertThat(shown.listed().documents()).containsExactly("Паспорт", "Довідка про склад сім’ї");
        });
        assertThat(found(service).settings()).isEqualTo(wish);

        as.staff(HERE, () -> desk.withdraw(service, found(service).version(), null, Decisions.none()));
        assertThatThrownBy(() -> as.citizen(HERE, () -> offered.byId(service))).isInstanceOf(NoSuchService.class);
        assertThat(found(service).settings())
                .as("kept for the day it is given again")
                .isEqualTo(wish);
    }

    @Test
    void a_mandatory_service_is_withdrawn_only_with_a_reason_that_stays() {
        as.staff(HERE, () -> given.openOffice(1));
        UUID mandatory = service(2);
        give(mandatory, usual(List.of()), found(mandatory).version());

        assertThatThrownBy(() -> as.staff(
                        HERE, () -> desk.withdraw(mandatory, found(mandatory).version(), " ", Decisions.none())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.errors().getFirst().code()).isEqualTo("mandatory-without-reason"));
        as.staff(
                HERE,
                () -> desk.withdraw(
                        mandatory, found(mandatory).version(), "Немає доступу до реєстру", Decisions.none()));

        assertThat(found(mandatory).withdrawalReason()).contains("Немає доступу до реєстру");
        assertThat(as.staff(HERE, () -> given.ask("""
                        select reason from configuration_change
                         where entity = 'listed_service' and after ->> 'service_id' = ?1 order by seq desc limit 1""", mandatory.toString()))).isEqualTo("Немає доступу до реєстру");
    }

    @Test
    void whoever_booked_is_decided_about_before_the_service_or_its_office_goes() {
        Place place = as.staff(HERE, () -> given.openOffice(2));
        UUID service = service(SECOND);
        give(service, usual(List.of(place.office())), 0);
        Place booked = new Place(place.community(), place.office(), place.lane(), service);
        UUID visit = as.citizen(HERE, () -> bookings.book(booked.wish(given.nextWeekAt("09:00")), null))
                .id();

        assertThatThrownBy(() -> give(service, usual(List.of()), found(service).version()))
                .isInstanceOf(TouchesBookings.class);
        assertThat(found(service).settings().offices()).containsExactly(place.office());
        assertThatThrownBy(() -> as.staff(
                        HERE, () -> desk.withdraw(service, found(service).version(), null, Decisions.none())))
                .isInstanceOfSatisfying(
                        TouchesBookings.class,
                        asked -> assertThat(asked.visits()).singleElement().satisfies(affected -> {
                            assertThat(affected.appointmentId()).isEqualTo(visit);
                            assertThat(affected.proposal())
                                    .as("nothing to move it to")
                                    .isEmpty();
                        }));
        assertThat(found(service).given()).isTrue();

        Decisions cancel = Decisions.of(List.of(new Decision.Cancel(visit)));
        List<Rearranged> told =
                as.staff(HERE, () -> desk.withdraw(service, found(service).version(), null, cancel));
        assertThat(told).singleElement().satisfies(t -> assertThat(t.to()).isEmpty());
        assertThat(as.staff(HERE, () -> given.ask("select status from appointment where id = ?1", visit)))
                .isEqualTo("CANCELLED");
    }

    @Test
    void the_fee_is_computed_with_its_exemptions() {
        as.staff(HERE, () -> given.openOffice(1));
        UUID service = service(THIRD);
        FeeExemption half = exemption("Студенти", 50);
        FeeExemption free = exemption("Особи з інвалідністю I групи", 100);
        Fee fee = new Fee(
                Fee.Kind.SHARE, new BigDecimal("0.1"), Fee.Rounding.TEN_HRYVNIAS, 2026, null, "вартість бланка");
        give(service, priced(fee, List.of(half, free)), 0);

        Charge charge = charge(service);
        assertThat(charge.due()).contains(new BigDecimal("330.00"));
        assertThat(charge.exemptions()).containsExactly(free, half);
        assertThat(half.due(charge.due().orElseThrow())).isEqualTo("165.00");
        assertThat(found(service).settings().fee().share()).isEqualByComparingTo("0.1");

        give(service, priced(null, List.of(free)), found(service).version());
        assertThat(as.staff(HERE, () -> charges.exemptions(service))).containsExactly(free);
    }

    @Test
    void many_services_are_changed_at_once_and_taken_where_they_were_not_given() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        UUID known = service(FOURTH);
        UUID fresh = service(FIFTH);
        give(known, usual(List.of()), 0);
        MassChange change = new MassChange(45, 5, null, null, List.of(place.office()), List.of());

        as.staff(HERE, () -> desk.changeAll(List.of(known, fresh), change, null, Decisions.none()));

        for (UUID service : List.of(known, fresh)) {
            assertThat(as.citizen(HERE, () -> offered.byId(service))).satisfies(shown -> {
                assertThat(shown.durationMinutes()).isEqualTo(45);
                assertThat(shown.listed().bufferMinutes()).isEqualTo(5);
                assertThat(shown.bookable()).isTrue();
            });
        }
        MassChange away = new MassChange(null, null, null, null, List.of(), List.of(place.office()));
        as.staff(HERE, () -> desk.changeAll(List.of(known, fresh), away, null, Decisions.none()));
        assertThat(as.citizen(HERE, () -> offered.byId(fresh))).satisfies(shown -> {
            assertThat(shown.durationMinutes()).as("stays").isEqualTo(45);
            assertThat(shown.bookable()).isFalse();
        });
    }

    @Test
    void a_change_is_recorded_in_the_name_of_the_one_who_made_it() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        Scope head = new Scope.Tenant(as.id(HERE), new Actor("account-of-the-head", "Олена Зразкова"));

        CurrentScope.run(head, () -> {
            ServiceOnList seen = desk.byId(service);
            desk.give(service, settings(55, seen.settings().offices()), seen.version(), null, Decisions.none());
        });

        assertThat(as.staff(HERE, () -> given.ask("""
                        select actor || ' ' || actor_name from configuration_change
                         where entity = 'listed_service' and after ->> 'service_id' = ?1
                         order by seq desc limit 1""", service.toString())))
                .isEqualTo("account-of-the-head Олена Зразкова");
    }

    @Test
    void who_saw_an_older_version_looks_again() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        ServiceOnList seen = found(service);
        give(service, settings(45, seen.settings().offices()), seen.version());

        assertThatThrownBy(() -> give(service, settings(30, seen.settings().offices()), seen.version()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private UUID service(int number) {
        return as.anyone(() -> given.service(number));
    }

    private ServiceOnList found(UUID service) {
        return CurrentScope.get().isPresent() ? desk.byId(service) : as.staff(HERE, () -> desk.byId(service));
    }

    private void give(UUID service, ServiceSettings settings, int version) {
        as.staff(HERE, () -> desk.give(service, settings, version, null, Decisions.none()));
    }

    private Charge charge(UUID service) {
        return as.citizen(HERE, () -> charges.of(offered.byId(service)).orElseThrow());
    }

    private static ServiceSettings usual(List<UUID> offices) {
        return settings(20, offices);
    }

    private static ServiceSettings settings(int minutes, List<UUID> offices) {
        return new ServiceSettings(
                minutes, 0, OnlineBooking.EVERYONE, null, null, 0, offices, null, List.of(), List.of());
    }

    private static ServiceSettings priced(Fee fee, List<FeeExemption> exemptions) {
        return new ServiceSettings(20, 0, OnlineBooking.EVERYONE, null, null, 0, List.of(), fee, exemptions, List.of());
    }

    private static FeeExemption exemption(String category, int percent) {
        return new FeeExemption(UUID.randomUUID(), category, percent, "12-3/VIII", LocalDate.of(2026, 1, 15));
    }
}
