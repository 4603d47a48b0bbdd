package ua.dp.cnap.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.BookingDesk;

/** A citizen's name, phone and e-mail are readable by the staff of the one community and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class PersonalDataIT {

    private static final String HERE = "saksahanska";
    private static final List<String> PERSONAL = List.of("surname", "given_name", "patronymic", "phone", "email");

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    Agenda agenda;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void somebody_has_booked() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("09:00")), null));
    }

    @Test
    void staff_of_the_community_read_the_name() {
        assertThat(as.staff(HERE, () -> given.ask("select count(*) from appointment where surname = 'Тестенко'")))
                .isNotEqualTo(0L);
    }

    @Test
    void region_public_and_citizen_read_no_personal_column_by_any_path() {
        List<Function<String, String>> queries = List.of(
                "select %s from appointment limit 1"::formatted,
                "select count(*) from appointment where %s is not null"::formatted,
                "select count(*) from (select id from appointment order by %s) x"::formatted,
                "select max(a.%s) from office o join appointment a on a.office_id = o.id"::formatted,
                column -> "select cast(a as text) from appointment a limit 1",
                column -> "select cast(to_jsonb(a) as text) from appointment a limit 1");
        for (String column : PERSONAL) {
            for (Function<String, String> query : queries) {
                String sql = query.apply(column);
                refused(() -> as.region(() -> given.ask(sql)));
                refused(() -> as.anyone(() -> given.ask(sql)));
                refused(() -> as.citizen(HERE, () -> given.ask(sql)));
            }
        }
    }

    @Test
    void the_desks_agenda_is_closed_to_region_public_and_citizen() {
        refused(() -> as.region(() -> agenda.of(given.today())));
        refused(() -> as.anyone(() -> agenda.of(given.today())));
        refused(() -> as.citizen(HERE, () -> agenda.of(given.today())));
    }

    @Test
    void the_neighbours_staff_see_no_appointment_of_ours() {
        assertThat(as.staff(
                        "slovianska", () -> given.ask("select count(*) from appointment where surname = 'Тестенко'")))
                .isEqualTo(0L);
    }

    private static void refused(Supplier<?> reading) {
        assertThatThrownBy(reading::get).hasStackTraceContaining("permission denied");
    }
}
