package ua.dp.cnap.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.booking.Wish;

/** What one person may have at once, over all communities and under a race. */
@ExtendWith(ArquillianExtension.class)
class LimitsPerPersonIT {

    private static final String HERE = "solonianska";
    private static final String THERE = "shyrokivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    private Place here;
    private Place there;
    private String phone;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void two_offices_of_two_communities() {
        here = as.staff(HERE, () -> given.openOffice(2));
        there = as.staff(THERE, () -> given.openOffice(1));
        phone = Fixtures.phone(UUID.randomUUID());
    }

    @Test
    void of_twenty_bookings_at_once_ten_are_one_persons_share_and_a_cancelled_one_makes_room() throws Exception {
        List<BookedAppointment> booked = new ArrayList<>();
        List<Callable<BookedAppointment>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int half = i;
            all.add(() -> half % 2 == 0 ? book(HERE, here, half) : book(THERE, there, half));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<BookedAppointment> answer : threads.invokeAll(all)) {
                try {
                    booked.add(answer.get());
                } catch (ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfSatisfying(
                                    TooManyAppointments.class,
                                    refused -> assertThat(refused.within())
                                            .isEqualTo(TooManyAppointments.Within.ALL_COMMUNITIES));
                }
            }
        }
        assertThat(booked).hasSize(10);

        mine.cancel(null, booked.getFirst().manageKey());
        assertThat(book(HERE, here, 21)).isNotNull();
        assertThatThrownBy(() -> book(HERE, here, 22)).isInstanceOf(TooManyAppointments.class);
    }

    @Test
    void the_request_that_took_the_last_share_is_answered_again() {
        as.staff(
                HERE,
                () -> given.update("insert into fairness_rule (most_visits_per_phone) values (1)"
                        + " on conflict on constraint pk_fairness_rule do update set most_visits_per_phone = 1"));
        try {
            String key = UUID.randomUUID().toString();
            BookedAppointment first = as.citizen(HERE, () -> desk.book(here.wishOf(phone, at(0)), key));

            assertThat(as.citizen(HERE, () -> desk.book(here.wishOf(phone, at(0)), key))
                            .code())
                    .isEqualTo(first.code());
            assertThatThrownBy(() -> book(HERE, here, 1)).isInstanceOf(TooManyAppointments.class);
        } finally {
            as.staff(HERE, () -> given.update("delete from fairness_rule"));
        }
    }

    @Test
    void the_same_person_at_the_same_time_is_refused_and_gives_the_time_back() {
        String path = "/communities/" + HERE + "/appointments";
        assertThat(Api.post(path, Wish.at(here, at(0)).json()).status()).isEqualTo(201);

        assertThat(Api.post(path, Wish.at(here, at(0)).json()).refusal()).isEqualTo("409 /problems/booked-already");
        assertThat(as.citizen(HERE, () -> desk.book(here.wish(at(0)), null))).isNotNull();
    }

    private BookedAppointment book(String slug, Place place, int half) {
        return as.citizen(slug, () -> desk.book(place.wishOf(phone, at(half)), null));
    }

    private Instant at(int half) {
        return given.nextWeekAt("08:00").plusSeconds(1800L * half);
    }
}
