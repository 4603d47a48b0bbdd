package ua.dp.cnap.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.Portal;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.notification.Reminders;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.server.notification.Mailbox.Mail;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A citizen is reminded twice, once each, of what is still true; and can answer with one tap. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final String HERE = "kytaihorodska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    @Inject
    Agenda agenda;

    @Inject
    Reminders reminders;

    @Inject
    DeliveryRound round;

    @Inject
    VisitMail mail;

    @Inject
    Clock clock;

    private Place place;
    private final Mailbox citizen = Mailbox.newOne();

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_open_office() {
        place = as.staff(HERE, () -> given.openOffice(1));
    }

    @AfterEach
    void no_quiet_hours() {
        quiet("00:00", "00:00");
    }

    @Test
    void both_reminders_are_written_once_by_any_number_of_nodes_and_sent_once() throws Exception {
        BookedAppointment booked = book();
        Instant now = booked.startsAt().minus(Duration.ofHours(30));
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            for (var node : nodes.invokeAll(Collections.nCopies(3, () -> remind(now)))) {
                node.get();
            }
        }

        assertThat(outbox(booked, "kind || ' ' || round(extract(epoch from a.starts_at - not_before) / 3600)"))
                .contains("REMINDER_DAY 24", "REMINDER_HOURS 2")
                .hasSize(3);
        itIsTime(booked);
        walk();
        walk();
        remind(now);
        List<Mail> mails = citizen.mails();
        assertThat(mails)
                .extracting(m -> m.subject().split(":")[0])
                .containsExactlyInAnyOrder("Запис підтверджено", "Нагадуємо про прийом", "Скоро ваш прийом");
        assertThat(mails)
                .filteredOn(m -> m.subject().startsWith("Нагадуємо"))
                .first()
                .satisfies(m -> assertThat(m.part("text/html")).containsPattern("/my/[A-Za-z0-9_-]+/coming"))
                .satisfies(m -> assertThat(m.part("text/calendar")).contains("METHOD:REQUEST"));
    }

    @Test
    void a_moved_visit_is_reminded_of_at_its_new_time_only_and_a_cancelled_one_not_at_all() {
        BookedAppointment moved = book();
        BookedAppointment cancelled = book(given.nextWeekAt("12:00"));
        Instant now = moved.startsAt().minus(Duration.ofHours(30));
        remind(now);
        mine.move(moved.code(), moved.manageKey(), null, given.nextWeekAt("15:00"));
        mine.cancel(cancelled.code(), cancelled.manageKey());
        remind(now);
        itIsTime(moved);
        itIsTime(cancelled);
        walk();

        assertThat(outbox(moved, "kind || ' ' || state"))
                .containsExactlyInAnyOrder(
                        "BOOKED SENT",
                        "MOVED SENT",
                        "REMINDER_DAY VOID",
                        "REMINDER_HOURS VOID",
                        "REMINDER_DAY SENT",
                        "REMINDER_HOURS SENT");
        assertThat(outbox(cancelled, "kind || ' ' || state || ' ' || coalesce(recipient, 'nobody')"))
                .contains("REMINDER_DAY VOID nobody", "REMINDER_HOURS VOID nobody")
                .doesNotContain("REMINDER_DAY SENT nobody");
        assertThat(citizen.mails())
                .filteredOn(m -> m.subject().startsWith("Нагадуємо"))
                .singleElement()
                .satisfies(m -> assertThat(m.subject()).endsWith("15:00"));
    }

    @Test
    void a_reminder_that_would_come_too_late_is_never_sent() {
        BookedAppointment booked = book();
        as.staff(HERE, () -> given.update("""
                        insert into message (id, kind, about, appointment_id, language, facts, not_after)
                        select gen_random_uuid(), 'REMINDER_DAY', 'x' || ?1, appointment_id, language, facts, now() - interval '1 second'
                          from message where appointment_id = ?1""", booked.id()));
        walk();

        assertThat(outbox(booked, "kind || ' ' || state"))
                .containsExactlyInAnyOrder("BOOKED SENT", "REMINDER_DAY VOID");
    }

    @Test
    void in_quiet_hours_only_answers_are_sent_and_the_rest_waits_for_the_morning() {
        BookedAppointment booked = book();
        remind(booked.startsAt().minus(Duration.ofHours(30)));
        itIsTime(booked);
        ZonedDateTime wall = clock.instant().atZone(Fixtures.KYIV);
        quiet(time(wall.minusHours(1)), time(wall.plusHours(1)));
        walk();
        assertThat(outbox(booked, "kind || ' ' || state"))
                .containsExactlyInAnyOrder("BOOKED SENT", "REMINDER_DAY WAITING", "REMINDER_HOURS WAITING");

        quiet(time(wall.minusHours(2)), time(wall.minusHours(1)));
        walk();
        assertThat(citizen.mails()).hasSize(3);
    }

    @Test
    void opening_the_link_says_nothing_and_pressing_the_button_tells_the_desk() {
        BookedAppointment booked = book();
        String page = "/my/" + booked.manageKey() + "/coming";

        assertThat(Portal.get(page)).contains("Ви прийдете?", "<button");
        assertThat(saidComing(booked)).isFalse();
        assertThat(Portal.post(page, "")).contains("Ви підтвердили, що прийдете");
        assertThat(saidComing(booked)).isTrue();
        assertThat(Portal.post(page, "")).contains("Ви підтвердили, що прийдете");

        mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("16:00"));
        assertThat(saidComing(booked)).as("of another time nothing was said").isFalse();
        assertThat(Api.put(
                                "/appointments/" + booked.code() + "/coming",
                                Json.createObjectBuilder().build(),
                                "Manage-Key",
                                booked.manageKey())
                        .status())
                .isEqualTo(204);
        assertThat(saidComing(booked)).isTrue();
        mine.cancel(booked.code(), booked.manageKey());
        assertThat(Api.put(
                                "/appointments/" + booked.code() + "/coming",
                                Json.createObjectBuilder().build(),
                                "Manage-Key",
                                booked.manageKey())
                        .refusal())
                .isEqualTo("409 /problems/appointment-not-changeable");
    }

    private boolean saidComing(BookedAppointment booked) {
        return as.staff(HERE, () -> agenda.comingOn(given.today().plusDays(7))).contains(booked.id());
    }

    private BookedAppointment book() {
        return book(given.nextWeekAt("10:30"));
    }

    private BookedAppointment book(Instant at) {
        BookingWish wish = place.wish(at, citizen.address(), "uk");
        return as.citizen(HERE, () -> desk.book(wish, null));
    }

    private boolean remind(Instant now) {
        return CurrentScope.call(new Scope.Calendar(), () -> {
            Reminders.Place at = Reminders.Place.first(now);
            while (at != null) {
                at = reminders.write(at, 100);
            }
            return true;
        });
    }

    private void walk() {
        round.walk(new MailCourier(Mailbox.server(), mail, clock));
    }

    private void itIsTime(BookedAppointment booked) {
        owner(booked, "not_before = now() - interval '1 second'");
    }

    private void owner(BookedAppointment booked, String change) {
        as.staff(HERE, () -> given.update("update message set " + change + " where appointment_id = ?1", booked.id()));
    }

    private void quiet(String from, String until) {
        as.staff(
                HERE,
                () -> given.update(
                        "update service_centre set quiet_from = cast(?1 as time), quiet_until = cast(?2 as time)",
                        from,
                        until));
    }

    private static String time(ZonedDateTime wall) {
        return LocalTime.of(wall.getHour(), wall.getMinute()).toString();
    }

    private List<String> outbox(BookedAppointment booked, String what) {
        String lines = (String) as.staff(
                HERE,
                () -> given.ask(
                        "select string_agg(" + what
                                + ", '\n') from message m join appointment a on a.id = m.appointment_id where a.id = ?1",
                        booked.id()));
        return lines.lines().toList();
    }
}
