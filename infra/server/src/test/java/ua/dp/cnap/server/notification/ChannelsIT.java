package ua.dp.cnap.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.notification.MessageDesk;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;

/** Who is told by which channel, from the decision to somebody's gateway. */
@ExtendWith(ArquillianExtension.class)
class ChannelsIT {

    private static final String HERE = "pidhorodnenska";

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
    VisitNote note;

    private Place place;

    @Deployment
    static WebArchive application() {
        return Deployments.withServersOfOthers();
    }

    @BeforeEach
    void an_open_office() {
        place = as.staff(HERE, () -> given.openOffice(1));
    }

    @Test
    void an_sms_goes_out_once_to_whom_nothing_else_reaches_when_the_centre_cancels() throws IOException {
        pays(true);
        BookedAppointment booked = book(null);
        centreCancels(booked);

        try (Gateway gateway = Gateway.start().answers(200, "{}")) {
            round.walk(sms(gateway.url()));
            round.walk(sms(gateway.url()));

            assertThat(gateway.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.json().getString("to")).isEqualTo(phone(booked));
                assertThat(asked.json().getString("text")).contains(booked.code(), "скасував");
            });
        }
        assertThat(channels(booked)).isEqualTo("SMS SENT");
    }

    @Test
    void no_sms_where_an_e_mail_reaches_nor_where_the_centre_does_not_pay_nor_for_what_the_citizen_did() {
        pays(true);
        BookedAppointment mailed = book("t@example.org");
        centreCancels(mailed);
        assertThat(channels(mailed)).isEqualTo("EMAIL WAITING, EMAIL WAITING");

        BookedAppointment own = book(null);
        mine.cancel(own.code(), own.manageKey());
        assertThat(channels(own)).isNull();

        pays(false);
        BookedAppointment unpaid = book(null);
        centreCancels(unpaid);
        assertThat(channels(unpaid)).isNull();
    }

    @Test
    void what_a_gateway_refuses_is_dead_and_what_it_puts_off_is_not() throws IOException {
        pays(true);
        BookedAppointment booked = book(null);
        centreCancels(booked);
        try (Gateway gateway =
                Gateway.start().answers(429, "", "Retry-After", "30").answers(422, "{}")) {
            round.walk(sms(gateway.url()));
            assertThat(left(booked)).isEqualTo("WAITING slow-down 0");

            as.staff(HERE, () -> given.update("update message set not_before = now() where state = 'WAITING'"));
            round.walk(sms(gateway.url()));
        }
        List<DeadMessage> dead = as.staff(HERE, () -> messages.dead(10));
        assertThat(dead)
                .filteredOn(m -> m.code().equals(booked.code()))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.channel()).isEqualTo(Channel.SMS);
                    assertThat(m.recipient()).isEqualTo("…" + phone(booked).substring(11));
                    assertThat(m.reason()).isEqualTo("refused 422");
                });
    }

    private SmsCourier sms(URI url) {
        String body = "{\"to\":\"{to}\",\"text\":\"{text}\"}";
        SmsGateway gateway = new SmsGateway(url, Optional.empty(), "x", SmsGateway.parsed(body), Optional.empty());
        return new SmsCourier(gateway, note, new JsonCall(Duration.ofSeconds(5)));
    }

    private String phone(BookedAppointment booked) {
        return (String) as.staff(HERE, () -> given.ask("select phone from appointment where id = ?1", booked.id()));
    }

    private void pays(boolean sms) {
        as.staff(HERE, () -> given.update("update service_centre set sms = ?1", sms));
    }

    private BookedAppointment book(String email) {
        return as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("09:00"), email, "uk"), null));
    }

    private void centreCancels(BookedAppointment booked) {
        LocalDate day = given.today().plusDays(7);
        HoursException closed = new HoursException(
                UUID.randomUUID(), place.office(), day, day, Effect.CLOSED, Cause.REPAIR, null, null);
        as.staff(HERE, () -> exceptions.add(closed, Decisions.of(List.of(new Decision.Cancel(booked.id())))));
        place = as.staff(HERE, () -> given.openOffice(1));
    }

    private String channels(BookedAppointment booked) {
        return ask(booked, "string_agg(channel || ' ' || state, ', ' order by created_at)");
    }

    private String left(BookedAppointment booked) {
        return ask(booked, "string_agg(state || ' ' || last_error || ' ' || attempts, ', ')");
    }

    private String ask(BookedAppointment booked, String what) {
        return (String) as.staff(
                HERE, () -> given.ask("select " + what + " from message where appointment_id = ?1", booked.id()));
    }
}
