package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** While the oblast has suspended a centre, the database itself refuses the bookings of citizens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspensionIT {

    private static final String SUSPEND = """
            update service_centre set suspended_since = '2026-03-01 12:00+02', suspension_reason = 'Ремонт будівлі',
                                      version = version + 1
             where tenant_id = ?""";
    private static final String RESUME = """
            update service_centre set suspended_since = null, suspension_reason = null, version = version + 1
             where tenant_id = ?""";

    private GivenCommunity given;
    private Scope coordinator;

    @BeforeEach
    void community() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
        coordinator = new Scope(TestDatabase.bare(), "cnap_coordinator", given.id, null);
    }

    @Test
    void citizens_book_before_and_after_but_not_while_it_is_suspended() throws SQLException {
        assertThat(bookedByCitizen("before", "11:00", "11:30")).isOne();

        assertThat(coordinator.update(SUSPEND, given.id)).isOne();
        assertThatThrownBy(() -> bookedByCitizen("meanwhile", "12:00", "12:30"))
                .hasMessageContaining("appointment_not_while_suspended");

        assertThat(coordinator.update(RESUME, given.id)).isOne();
        assertThat(bookedByCitizen("after", "13:00", "13:30")).isOne();
    }

    @Test
    void what_is_booked_can_be_cancelled_and_the_desk_goes_on() throws SQLException {
        coordinator.update(SUSPEND, given.id);

        assertThat(given.citizen()
                        .with(given.key)
                        .update("update appointment set status = 'CANCELLED' where id = ?", given.appointment))
                .isOne();
        UUID atTheDesk = GivenCommunity.named(given.id, "at the desk");
        given.book(atTheDesk, GivenCommunity.hash(given.id + "desk"), "2026-03-02 14:00+02", "2026-03-02 14:30+02");
        assertThat(given.tenant().rows("select id from appointment where id = ?", atTheDesk))
                .hasSize(1);
    }

    @Test
    void a_neighbour_is_neither_suspended_nor_touched() throws SQLException {
        GivenCommunity neighbour = GivenCommunity.in(TestDatabase.bare());

        assertThat(coordinator.update(SUSPEND, neighbour.id)).isZero();
        coordinator.update(SUSPEND, given.id);
        given = neighbour;
        assertThat(bookedByCitizen("next door", "11:00", "11:30")).isOne();
    }

    @Test
    void the_centre_itself_lifts_no_suspension() throws SQLException {
        coordinator.update(SUSPEND, given.id);

        assertThatThrownBy(() -> given.tenant().update(RESUME, given.id))
                .hasMessageContaining("a suspension is a decision of the oblast");
        assertThat(given.tenant().update("update service_centre set phone = '+380560001234'"))
                .isOne();
    }

    @Test
    void nobody_suspends_without_a_reason() {
        assertThatThrownBy(() -> coordinator.update("update service_centre set suspended_since = now()"))
                .hasMessageContaining("ck_service_centre_suspension");
    }

    private int bookedByCitizen(String name, String from, String until) throws SQLException {
        UUID id = GivenCommunity.named(given.id, name);
        byte[] key = GivenCommunity.hash(given.id + name);
        return given.citizen()
                .with(key)
                .update(
                        GivenCommunity.INSERT,
                        id,
                        GivenCommunity.code(id),
                        key,
                        given.office,
                        given.lane,
                        given.service,
                        "2026-03-02 " + from + "+02",
                        "2026-03-02 " + until + "+02");
    }
}
