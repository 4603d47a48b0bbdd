package ua.dp.cnap.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Deliveries;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.server.notification.DyingMailServer.Moment;
import ua.dp.cnap.server.notification.Mailbox.Mail;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** The mail server or the sender is killed in the midst of many letters: none is lost, and none is another one twice. */
@ExtendWith(ArquillianExtension.class)
class MailFaultsIT {

    private static final String HERE = "nikopolska";
    private static final int LETTERS = 12;

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryRound round;

    @Inject
    VisitMail mail;

    @Inject
    Clock clock;

    private List<Mailbox> citizens;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void many_have_booked() {
        Place place = as.staff(HERE, () -> given.openOffice(LETTERS));
        citizens = Stream.generate(Mailbox::newOne).limit(LETTERS).toList();
        citizens.forEach(citizen -> {
            BookingWish wish = place.wish(given.nextWeekAt("09:00"), citizen.address(), "uk");
            as.citizen(HERE, () -> desk.book(wish, null));
        });
    }

    @Test
    void a_mail_server_killed_before_it_has_a_letter_gets_it_once_when_it_is_back() throws Exception {
        sendThroughDeath(Moment.BEFORE_IT_HAS_THE_LETTER);

        assertThat(citizens).allSatisfy(citizen -> assertThat(citizen.mails()).hasSize(1));
    }

    @Test
    void a_letter_whose_acceptance_was_not_heard_is_sent_again_as_the_same_letter() throws Exception {
        sendThroughDeath(Moment.BEFORE_IT_SAYS_SO);

        assertThat(citizens)
                .allSatisfy(citizen -> assertThat(
                                citizen.mails().stream().map(Mail::id).distinct())
                        .hasSize(1));
        assertThat(citizens.stream().mapToInt(citizen -> citizen.mails().size()).sum())
                .as("one for each, and at most one more for each of the two senders")
                .isBetween(LETTERS, LETTERS + 2);
    }

    @Test
    void what_a_killed_sender_had_taken_is_sent_once_when_its_lease_is_over() {
        List<Due> taken = CurrentScope.call(new Scope.Worker(), () -> deliveries.take(Channel.EMAIL, 1000));
        assertThat(taken).hasSizeGreaterThanOrEqualTo(LETTERS);
        walk(Mailbox.server());
        assertThat(citizens).allSatisfy(citizen -> assertThat(citizen.mails()).isEmpty());

        theirTimeHasCome();
        walk(Mailbox.server());
        walk(Mailbox.server());
        assertThat(citizens).allSatisfy(citizen -> assertThat(citizen.mails()).hasSize(1));
    }

    private void sendThroughDeath(Moment moment) throws Exception {
        try (DyingMailServer server = new DyingMailServer(LETTERS / 3, moment);
                ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (var node : nodes.invokeAll(Collections.nCopies(2, () -> walk(server.address())))) {
                node.get();
            }
            assertThat(server.isDead()).isTrue();
            server.startAgain();
            theirTimeHasCome();
            for (var node : nodes.invokeAll(Collections.nCopies(2, () -> walk(server.address())))) {
                node.get();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(as.staff(HERE, () -> given.ask("select count(*) from message where state <> 'SENT'")))
                .isEqualTo(0L);
    }

    private boolean walk(MailServer server) {
        round.walk(new MailCourier(server, mail, clock));
        return true;
    }

    private void theirTimeHasCome() {
        as.staff(
                HERE,
                () -> given.update(
                        "update message set not_before = now() - interval '1 second' where state = 'WAITING'"));
    }
}
