package ua.dp.cnap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A change of the service list is in effect at once, or refused with its reason. */
@ExtendWith(ArquillianExtension.class)
class ServiceListDeskIT {

    private static final String HERE = "mezhivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ServiceListDesk desk;

    @Inject
    ServiceList offered;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_recommended_service_is_offered_and_withdrawn_at_once() {
        as.staff(HERE, () -> given.openOffice(1));
        UUID service = untaken();

        as.staff(HERE, () -> offer(service, 25, 0));
        assertThat(as.citizen(HERE, () -> offered.byId(service)).durationMinutes())
                .isEqualTo(25);

        as.staff(HERE, () -> withdraw(service, row(service).version()));
        assertThatThrownBy(() -> as.citizen(HERE, () -> offered.byId(service))).isInstanceOf(NoSuchService.class);
    }

    @Test
    void a_new_service_is_given_in_the_main_office_and_stays_when_lanes_are_derived_anew() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        as.staff(HERE, () -> given.update("update office set kind = 'MAIN_OFFICE' where id = ?1", office));
        UUID service = untaken();
        as.staff(HERE, () -> offer(service, 25, 0));

        as.staff(
                HERE,
                () -> given.ask(
                        "select cast(rebuild_lane_services(tenant_id, id) as text) from office where id = ?1", office));

        assertThat(as.staff(
                        HERE,
                        () -> given.ask(
                                "select count(*) from lane_service where office_id = ?1 and service_id = ?2",
                                office,
                                service)))
                .isEqualTo(1L);
    }

    @Test
    void a_mandatory_service_stays_on_the_list() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        assertThat(as.staff(HERE, () -> row(service)).obligation()).isEqualTo(Obligation.MANDATORY);

        assertThatThrownBy(() ->
                        as.staff(HERE, () -> withdraw(service, row(service).version())))
                .isInstanceOfSatisfying(
                        ServiceKept.class, kept -> assertThat(kept.code()).isEqualTo("service-is-mandatory"));
        assertThat(as.citizen(HERE, () -> offered.byId(service)).bookable()).isTrue();
    }

    @Test
    void a_change_is_recorded_in_the_name_of_the_one_who_made_it() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        int seen = as.staff(HERE, () -> row(service)).version();
        Scope head = new Scope.Tenant(as.id(HERE), new Actor("account-of-the-head", "Олена Зразкова"));

        CurrentScope.call(head, () -> offer(service, 55, seen));

        assertThat(as.staff(HERE, () -> given.ask("""
                        select actor || ' ' || actor_name from configuration_change
                         where entity = 'listed_service' and after ->> 'service_id' = ?1
                         order by seq desc limit 1""", service.toString())))
                .isEqualTo("account-of-the-head Олена Зразкова");
    }

    @Test
    void who_saw_an_older_version_looks_again() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        int seen = as.staff(HERE, () -> row(service)).version();
        as.staff(HERE, () -> offer(service, 45, seen));

        assertThatThrownBy(() -> as.staff(HERE, () -> offer(service, 30, seen))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_duration_off_the_step_is_refused() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();

        assertThatThrownBy(() -> as.staff(HERE, () -> offer(service, 7, 1))).isInstanceOf(InvalidInput.class);
    }

    private UUID untaken() {
        return as.staff(HERE, desk::all).stream()
                .filter(row -> row.version() == 0 && row.obligation() == Obligation.RECOMMENDED)
                .findFirst()
                .orElseThrow()
                .service()
                .id();
    }

    private ListRow row(UUID service) {
        return desk.all().stream()
                .filter(row -> row.service().id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private Void offer(UUID service, int minutes, int version) {
        desk.offer(service, minutes, version);
        return null;
    }

    private Void withdraw(UUID service, int version) {
        desk.withdraw(service, version);
        return null;
    }
}
