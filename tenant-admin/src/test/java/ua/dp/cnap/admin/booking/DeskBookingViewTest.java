package ua.dp.cnap.admin.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.booking.Booked.NINE;
import static ua.dp.cnap.admin.booking.Booked.visit;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.booking.Channel;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskBookingViewTest {

    private static final UUID PASSPORT = UUID.randomUUID();
    private static final UUID MAIN = UUID.randomUUID();

    private final Calls calls = new Calls();
    private DeskBookingView view;

    @BeforeEach
    void a_caller_wants_a_passport() {
        Staff.opensAPage(StaffRole.RECEPTIONIST);
        view = new DeskBookingView();
        view.desk = calls;
        view.agenda = new Agenda() {
            @Override
            public Optional<UUID> onlyOffice() {
                return Optional.empty();
            }
        };
        view.services = new ServiceList() {
            @Override
            public List<OfferedService> all() {
                return List.of();
            }
        };
        view.offices = new OfficeDirectory() {
            @Override
            public List<Office> giving(UUID serviceId) {
                return List.of(new MainOffice());
            }
        };
        view.build();
        calls.free = List.of(at(0), at(1), at(30));
        view.service.setValue(new ServiceBox.Line(PASSPORT, "Видача паспорта", 30));
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_next_free_time_is_chosen_already() {
        assertThat(view.times.chosen()).contains(at(0));
    }

    @Test
    void a_time_of_a_day_takes_the_place_of_a_nearest_one() {
        view.times.times.setValue(at(1));

        assertThat(view.times.nearest.getValue()).isNull();
        assertThat(view.times.chosen()).contains(at(1));
    }

    @Test
    void books_what_was_typed_and_reads_out_the_code() {
        type();

        LocatorJ._click(view.form.book);

        assertThat(calls.wished).hasSize(1);
        assertThat(calls.wished.getFirst().startsAt()).isEqualTo(at(0).startsAt());
        assertThat(view.done.isVisible()).isTrue();
        assertThat(LocatorJ._get(view.done, Span.class).getText()).isEqualTo("K7M-2QX");
        assertThat(SpokenCode.spoken("K7M-2QX")).isEqualTo("ка – сім – ем … два – ку – ікс");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_booked() {
        LocatorJ._click(view.form.book);

        assertThat(view.form.surname.isInvalid()).isTrue();
        assertThat(view.form.consent.isInvalid()).isTrue();
        assertThat(calls.wished).isEmpty();
    }

    @Test
    void who_was_slower_sees_fresh_times_and_keeps_what_was_typed() {
        type();
        calls.taken = true;
        calls.free = List.of(at(1));

        LocatorJ._click(view.form.book);

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(view.times.chosen()).contains(at(1));
        assertThat(view.form.surname.getValue()).isEqualTo("Коваль");
    }

    @Test
    void somebody_at_the_desk_is_received_now() {
        type();

        LocatorJ._click(view.form.here);

        assertThat(calls.received).isEqualTo(1);
        assertThat(LocatorJ._find(view.done, Button.class)).hasSize(1);
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.agenda = null;
        view.services = null;
        view.offices = null;

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    private void type() {
        view.form.surname.setValue("Коваль");
        view.form.givenName.setValue("Дарія");
        view.form.phone.setValue("0671234567");
        view.form.consent.setValue(true);
    }

    private static FreeTime at(int hours) {
        Instant startsAt = NINE.plusSeconds(hours * 3600L);
        return new FreeTime(startsAt, startsAt.plusSeconds(1800), MAIN, 1);
    }

    private static final class MainOffice extends Office {

        @Override
        public UUID id() {
            return MAIN;
        }

        @Override
        public String name() {
            return "Головний офіс";
        }
    }

    private static final class Taken extends Problem {
        private static final long serialVersionUID = 1L;

        Taken() {
            super(Kind.CONFLICT, "slot-taken", Map.of());
        }
    }

    /** A desk that books everything, unless somebody was faster. */
    private static final class Calls extends CallerDesk {

        private List<FreeTime> free = List.of();
        private final List<BookingWish> wished = new ArrayList<>();
        private int received;
        private boolean taken;

        @Override
        public List<FreeTime> free(UUID serviceId, UUID officeId, LocalDate from, LocalDate to) {
            return free;
        }

        @Override
        public AgendaEntry book(BookingWish wish, String key) {
            if (taken) {
                throw new Taken();
            }
            wished.add(wish);
            return visit().by(Channel.DESK).entry();
        }

        @Override
        public AgendaEntry receive(BookingWish.Form form, String key) {
            received++;
            return visit().by(Channel.WALK_IN).entry();
        }
    }
}
