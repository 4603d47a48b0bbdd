package ua.dp.cnap.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.bulk.ReviewedRow.Fate;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** A table is looked through without a trace, brought in wholly or not at all, and acts at once. */
@ExtendWith(ArquillianExtension.class)
class BulkDeskIT {

    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final String STAFF = "Прізвище;Ім'я;Електронна пошта;Роль\n";
    private static final String HEADINGS = "Назва;Вид;Населений пункт;Адреса;Широта;Довгота\n";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BulkDesk desk;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void what_is_taken_out_and_brought_in_again_changes_nothing() {
        String here = "bozhedarivska";
        as.staff(here, () -> given.openOffice(1));
        bringIn(here, BulkKind.STAFF, STAFF + "Зразкова;Олена;olena@example.org;адміністратор\n");

        for (BulkKind kind : BulkKind.values()) {
            for (SheetFormat format : SheetFormat.values()) {
                byte[] file = as.staff(here, () -> desk.export(kind, format, UKRAINIAN));
                assertThat(review(here, kind, file).rows())
                        .as(kind + " " + format)
                        .isNotEmpty()
                        .allMatch(row -> row.fate() == Fate.SAME);
            }
        }
    }

    @Test
    void a_review_leaves_no_trace_and_the_import_opens_a_bookable_office() {
        String here = "krynychanska";
        Place place = as.staff(here, () -> given.openOffice(1));
        String file = HEADINGS + "Нова філія;філія;Тестове;вул. Нова, 2;48,5;34,5\n";

        Review review = review(here, BulkKind.OFFICES, bytes(file));
        assertThat(review.rows()).extracting(ReviewedRow::fate).containsExactly(Fate.ADDS);
        assertThat(count(here, "select count(*) from office")).isEqualTo(1);

        bringIn(here, BulkKind.OFFICES, file);
        assertThat(count(here, "select count(*) from office")).isEqualTo(2);
        assertThat(
                        count(
                                here,
                                "select count(*) from lane_day d join office o on o.id = d.office_id where o.name = 'Нова філія'"))
                .isPositive();
        assertThat(as.staff(
                        here, () -> given.ask("select max(reason) from configuration_change where entity = 'office'")))
                .isEqualTo("таблиця");
        assertThat(place.office()).isNotNull();
    }

    @Test
    void one_wrong_row_and_nothing_is_changed() {
        String here = "verkhivtsivska";
        as.staff(here, () -> given.openOffice(1));
        String file = HEADINGS + "Перша;філія;Тестове;вул. Нова, 2;48,5;34,5\n" + "Друга;філія;Тестове;;99;34,5\n";

        assertThatThrownBy(() -> bringIn(here, BulkKind.OFFICES, file))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder("rows.3.lat", "rows.3.address"));
        assertThat(count(here, "select count(*) from office")).isEqualTo(1);
        assertThat(review(here, BulkKind.OFFICES, bytes(file)).rows())
                .extracting(ReviewedRow::fate)
                .containsExactly(Fate.ADDS, Fate.WRONG);
    }

    @Test
    void hours_of_a_table_ask_about_visits_as_hours_that_are_typed() {
        String here = "rozdorska";
        Place place = as.staff(here, () -> given.openOffice(1));
        as.citizen(here, () -> bookings.book(place.wish(given.nextWeekAt("18:00")), null));
        as.staff(here, () -> given.update("update office set name = 'Філія з таблиці' where id = ?1", place.office()));
        String file = "Офіс;Понеділок;Вівторок;Середа;Четвер;П'ятниця;Субота;Неділя\n"
                + "Філія з таблиці;8:00-17:00;8:00-17:00;8:00-17:00;8:00-17:00;8:00-17:00;8:00-17:00;8:00-17:00\n";

        assertThat(review(here, BulkKind.HOURS, bytes(file)).visits()).hasSize(1);
        assertThatThrownBy(() -> bringIn(here, BulkKind.HOURS, file)).isInstanceOf(TouchesBookings.class);
        assertThat(starts(here, place)).contains(given.nextWeekAt("19:00"));
    }

    @Test
    void hours_of_a_table_keep_to_the_law_and_to_ones_own_offices() {
        String here = "yurivska";
        Place place = as.staff(here, () -> given.openOffice(1));
        as.staff(
                here,
                () -> given.update(
                        "update office set kind = 'MAIN_OFFICE', name = 'Центр' where id = ?1", place.office()));

        Review review =
                review(here, BulkKind.HOURS, bytes("Офіс;Понеділок\nЦентр;8:00-12:00\nЧужа філія;8:00-12:00\n"));

        assertThat(review.rows()).extracting(ReviewedRow::fate).containsOnly(Fate.WRONG);
        assertThat(review.rows().getLast().errors()).containsExactly(new FieldError("office", "unknown"));
    }

    @Test
    void people_of_a_table_are_invited_once_and_heads_are_not_made_by_it() {
        String here = "mohylivska";
        as.staff(here, () -> given.openOffice(1));
        String file = STAFF + "Зразкова;Олена;olena@example.org;адміністратор\n";

        bringIn(here, BulkKind.STAFF, file);
        bringIn(here, BulkKind.STAFF, file.replace("адміністратор", "заступник"));

        assertThat(as.staff(here, () -> given.ask("""
                        select count(distinct m.id) || ' ' || max(m.role) || ' ' || count(*) filter (where t.kind = 'INVITE')
                          from staff_member m join account_task t on t.staff_id = m.id"""))).isEqualTo("1 DEPUTY 1");
        assertThat(review(here, BulkKind.STAFF, bytes(file.replace("адміністратор", "керівник")))
                        .rows()
                        .getFirst()
                        .errors())
                .containsExactly(new FieldError("role", "changed-in-a-table"));
    }

    @Test
    void services_of_a_table_get_their_rules_and_mandatory_ones_go_with_a_reason_alone() {
        String here = "sviatovasylivska";
        Place place = as.staff(here, () -> given.openOffice(1));
        as.staff(here, () -> given.update("update office set name = 'Філія «Мрія»' where id = ?1", place.office()));

        bringIn(here, BulkKind.SERVICES, "Номер;Тривалість, хвилин;Офіси, через крапку з комою\n1;45;філія «мрія»\n");

        assertThat(as.staff(
                        here,
                        () -> given.ask(
                                "select duration_minutes from listed_service where service_id = ?1", place.service())))
                .isEqualTo(45);
        assertThat(starts(here, place)).contains(given.nextWeekAt("19:00")).doesNotContain(given.nextWeekAt("19:30"));
        assertThat(review(here, BulkKind.SERVICES, bytes("Номер;Надаємо\n1;ні\n9999;так\n"))
                        .rows())
                .extracting(row -> row.errors().getFirst().field())
                .containsExactly("withdrawalReason", "number");
    }

    private Review review(String here, BulkKind kind, byte[] file) {
        return as.staff(here, () -> desk.review(kind, file, done -> {}));
    }

    private void bringIn(String here, BulkKind kind, String file) {
        as.staff(here, () -> desk.bringIn(kind, bytes(file), "таблиця", Decisions.none(), done -> {}));
    }

    private long count(String here, String sql) {
        return ((Number) as.staff(here, () -> given.ask(sql))).longValue();
    }

    private List<java.time.Instant> starts(String here, Place place) {
        return as.citizen(here, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(free -> free.startsAt())
                .toList();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
