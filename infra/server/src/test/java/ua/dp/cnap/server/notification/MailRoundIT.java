package ua.dp.cnap.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.notification.MessageDesk;
import ua.dp.cnap.notification.News;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.server.notification.Mailbox.Mail;

/** What becomes of a visit reaches the citizen's mailbox once: late if it must be, but never not, and never unseen. */
@ExtendWith(ArquillianExtension.class)
class MailRoundIT {

    private static final String HERE = "marhanetska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    @Inject
    ExceptionDesk exceptions;

    @Inject
    MessageDesk messages;

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

    @Test
    void a_booking_arrives_once_as_text_html_and_calendar_file_and_is_forgotten() {
        BookedAppointment booked = book(citizen.address(), "uk");
        walk(Mailbox.server());
        walk(Mailbox.server());

        List<Mail> mails = citizen.mails();
        assertThat(mails).hasSize(1);
        Mail mail = mails.getFirst();
        assertThat(mail.subject()).startsWith("Запис підтверджено: ").endsWith(", 09:00");
        assertThat(mail.from()).contains("noreply@cnap.example");
        assertThat(mail.part("text/plain"))
                .contains(booked.code(), "Філія для перевірки")
                .doesNotContain("Тестенко");
        assertThat(mail.part("text/html")).contains(booked.code(), "lang=\"uk\"");
        assertThat(unfolded(mail.part("text/calendar")))
                .contains("method=REQUEST", "METHOD:REQUEST", "UID:" + booked.id() + "@cnap", "SEQUENCE:1\r\n")
                .contains("mailto:" + citizen.address());
        assertThat(left(booked)).isEqualTo("BOOKED SENT null {}");
        assertThat(mail.id()).isEqualTo("<" + messageOf(booked) + "@cnap.example>");
    }

    @Test
    void the_link_in_the_mail_opens_the_visit_and_no_key_waits_in_the_outbox() {
        BookedAppointment booked = book(citizen.address(), "en");
        assertThat((String) as.staff(HERE, () -> given.ask("select string_agg(cast(m as text), ' ') from message m")))
                .doesNotContain(booked.manageKey());
        walk(Mailbox.server());

        Matcher link = Pattern.compile("/en/my/([A-Za-z0-9_-]+)")
                .matcher(citizen.mails().getFirst().part("text/plain"));
        assertThat(link.find()).isTrue();
        assertThat(mine.find(null, link.group(1)).id()).isEqualTo(booked.id());
    }

    @Test
    void moving_and_cancelling_by_the_citizen_are_told_with_the_same_calendar_entry() {
        BookedAppointment booked = book(citizen.address(), "uk");
        mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("10:00"));
        mine.cancel(booked.code(), booked.manageKey());
        mine.cancel(booked.code(), booked.manageKey());
        walk(Mailbox.server());

        List<Mail> mails = citizen.mails();
        assertThat(mails)
                .extracting(m -> m.subject().split(":")[0])
                .containsExactlyInAnyOrder("Запис підтверджено", "Запис перенесено", "Запис скасовано");
        Mail last = mails.stream()
                .filter(m -> m.subject().contains("скасовано"))
                .findFirst()
                .orElseThrow();
        assertThat(unfolded(last.part("text/calendar")))
                .contains("METHOD:CANCEL", "UID:" + booked.id() + "@cnap", "SEQUENCE:3\r\n");
        assertThat(last.part("text/plain")).doesNotContain("/my/");
    }

    @Test
    void who_gave_no_address_is_told_nothing() {
        BookedAppointment booked = book(null, "uk");
        mine.cancel(booked.code(), booked.manageKey());

        assertThat(count("select count(*) from message where appointment_id = ?1", booked.id()))
                .isZero();
    }

    @Test
    void what_the_head_decided_about_a_visit_is_told_and_a_step_back_is_not() {
        BookedAppointment booked = book(citizen.address(), "uk");
        LocalDate day = given.today().plusDays(7);
        HoursException closed = new HoursException(
                UUID.randomUUID(), place.office(), day, day, Effect.CLOSED, Cause.REPAIR, null, null);
        Decision cancel = new Decision.Cancel(booked.id());
        try {
            as.staff(HERE, () -> exceptions.add(closed, Decisions.none()));
        } catch (TouchesBookings asked) {
            assertThat(asked.visits()).hasSize(1);
        }
        as.staff(HERE, () -> exceptions.add(closed, Decisions.of(List.of(cancel))));
        walk(Mailbox.server());

        assertThat(citizen.mails())
                .extracting(m -> m.subject().split(":")[0])
                .containsExactlyInAnyOrder("Запис підтверджено", "ЦНАП скасував ваш запис");
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost() {
        BookedAppointment booked = book(citizen.address(), "uk");
        walk(Mailbox.server(1));

        assertThat(left(booked)).startsWith("BOOKED WAITING " + citizen.address());
        assertThat(given(booked, "last_error || ' ' || attempts || ' ' || (not_before > now())"))
                .isEqualTo("unreachable 1 true");
        itIsTimeAgain(booked);
        walk(Mailbox.server());
        assertThat(citizen.mails()).hasSize(1);
    }

    @Test
    void two_senders_at_once_send_once() throws Exception {
        BookedAppointment booked = book(citizen.address(), "uk");
        mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("11:00"));
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            for (var walk : senders.invokeAll(java.util.Collections.nCopies(4, () -> {
                walk(Mailbox.server());
                return true;
            }))) {
                walk.get();
            }
        }
        assertThat(citizen.mails()).hasSize(2);
    }

    @Test
    void after_the_last_attempt_it_is_given_up_shown_masked_and_can_be_sent_again() {
        BookedAppointment booked = book(citizen.address(), "uk");
        owner(booked, "attempts = 7");
        walk(Mailbox.server(1));

        List<DeadMessage> dead = as.staff(HERE, () -> messages.dead(1000)).stream()
                .filter(m -> m.code().equals(booked.code()))
                .toList();
        assertThat(dead).singleElement().satisfies(m -> {
            assertThat(m.news()).isEqualTo(News.BOOKED);
            assertThat(m.reason()).isEqualTo("unreachable");
            assertThat(m.recipient()).isEqualTo(citizen.address().substring(0, 1) + "…@example.org");
        });
        assertThat(as.staff("slovianska", () -> messages.dead(1000))).isEmpty();

        as.staff(HERE, () -> {
            messages.sendAgain(dead.getFirst().id());
            return null;
        });
        walk(Mailbox.server());
        assertThat(citizen.mails()).hasSize(1);
    }

    private void walk(MailServer server) {
        round.walk(new MailCourier(server, mail, clock));
    }

    private BookedAppointment book(String email, String language) {
        BookingWish wish = place.wish(given.nextWeekAt("09:00"), email, language);
        return as.citizen(HERE, () -> desk.book(wish, null));
    }

    private String left(BookedAppointment booked) {
        return given(booked, "kind || ' ' || state || ' ' || coalesce(recipient, 'null') || ' ' || facts");
    }

    private UUID messageOf(BookedAppointment booked) {
        return UUID.fromString(given(booked, "cast(id as text)"));
    }

    private String given(BookedAppointment booked, String what) {
        return (String) as.staff(
                HERE, () -> given.ask("select " + what + " from message where appointment_id = ?1", booked.id()));
    }

    private long count(String sql, UUID id) {
        return (Long) as.staff(HERE, () -> given.ask(sql, id));
    }

    private void itIsTimeAgain(BookedAppointment booked) {
        owner(booked, "not_before = now() - interval '1 second'");
    }

    private void owner(BookedAppointment booked, String change) {
        as.staff(
                HERE,
                () -> given.update(
                        String.format(Locale.ROOT, "update message set %s where appointment_id = ?1", change),
                        booked.id()));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
