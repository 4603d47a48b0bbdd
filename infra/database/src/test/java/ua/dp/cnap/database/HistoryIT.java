package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The database keeps who changed what of the configuration, from what to what, and why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryIT {

    private static final String ALL = "select count(*) from configuration_change";

    private GivenCommunity given;
    private String before;

    @BeforeEach
    void aCommunity() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
        before = given.tenant().value("select max(seq) from configuration_change");
    }

    @Test
    void a_change_is_kept_with_who_made_it_and_why() throws SQLException {
        change("update office set name = 'Новий офіс', version = version + 1");

        assertThat(recorded("actor || ' | ' || actor_name || ' | ' || reason"))
                .containsExactly("account-1 | Зразкова Ганна | Переїзд");
        assertThat(recorded("entity || ' ' || (row_key ->> 'id')")).containsExactly("office " + given.office);
        assertThat(recorded("(before ->> 'name') || ' → ' || (after ->> 'name')"))
                .containsExactly("Офіс → Новий офіс");
        assertThat(recorded("tenant_id")).containsExactly(given.id.toString());
        assertThat(recorded("undoes")).containsOnlyNulls();
    }

    @Test
    void a_new_row_has_no_before_and_a_deleted_one_no_after() throws SQLException {
        change("delete from office_hours where weekday = 7");
        change("insert into office_hours (office_id, weekday, opens, closes) values ('" + given.office
                + "', 7, '10:00', '14:00')");

        assertThat(
                        recorded(
                                "(row_key ->> 'office_id' = '" + given.office
                                        + "') || ' ' || (row_key ->> 'weekday') || ' '"
                                        + " || coalesce(before ->> 'opens', 'nothing') || ' → ' || coalesce(after ->> 'opens', 'nothing')"))
                .containsExactly("true 7 09:00:00 → nothing", "true 7 nothing → 10:00:00");
    }

    @Test
    void what_changed_together_belongs_together() throws SQLException {
        change(
                "update office set phone = '+380560001234'",
                "update office_hours set opens = '08:00' where weekday < 3");
        change("update office set phone = null");

        List<String> changes = recorded("change_id");
        assertThat(changes).hasSize(4).doesNotContainNull();
        assertThat(changes.subList(0, 3)).containsOnly(changes.getFirst());
        assertThat(changes.getLast()).isNotEqualTo(changes.getFirst());
    }

    @Test
    void what_takes_a_change_back_says_which() throws SQLException {
        UUID undone = GivenCommunity.named(given.id, "undone");
        change("select set_config('app.undoes', '" + undone + "', true)", "update office set phone = '+380560001234'");

        assertThat(recorded("undoes")).containsExactly(undone.toString());
    }

    @Test
    void the_who_and_why_of_one_transaction_is_gone_in_the_next() throws SQLException {
        try (Connection app = given.tenant().bound();
                var statement = app.createStatement()) {
            tell(app);
            statement.execute("update office set phone = '+380560001234'");
            app.commit();
            given.tenant().bind(app);
            statement.execute("update office set phone = null");
            app.commit();
        }
        assertThat(recorded("coalesce(actor, 'nobody') || ' ' || coalesce(reason, 'no reason')"))
                .containsExactly("account-1 Переїзд", "nobody no reason");
        assertThat(recorded("change_id")).doesNotHaveDuplicates();
    }

    @Test
    void what_changes_nothing_but_the_version_is_not_kept() throws SQLException {
        change("update office set name = name, version = version + 1", "update office_hours set opens = opens");

        assertThat(recorded("entity")).isEmpty();
    }

    @Test
    void what_was_not_committed_is_not_kept() throws SQLException {
        try (Connection app = given.tenant().bound();
                var statement = app.createStatement()) {
            statement.execute("update office set name = 'Новий офіс'");
            app.rollback();
        }
        assertThat(recorded("entity")).isEmpty();
    }

    @Test
    void appointments_are_not_configuration() throws SQLException {
        change("update appointment set status = 'ARRIVED'", "update lane_day set free = '{}'");

        assertThat(recorded("entity")).isEmpty();
    }

    @Test
    void nobody_writes_changes_or_deletes_the_record() throws SQLException {
        assertThat(given.tenant().value(ALL)).isNotEqualTo("0");
        for (String sql : List.of(
                "insert into configuration_change (change_id, made_at, entity, row_key, after)"
                        + " values (gen_random_uuid(), now(), 'office', '{}', '{}')",
                "update configuration_change set reason = 'x'",
                "delete from configuration_change")) {
            assertThatThrownBy(() -> given.tenant().update(sql))
                    .as(sql)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    @Test
    void a_neighbour_sees_none_of_it() throws SQLException {
        GivenCommunity neighbour = GivenCommunity.in(TestDatabase.bare());

        assertThat(neighbour.tenant().value(ALL)).isNotEqualTo("0");
        assertThat(neighbour.tenant().value(ALL + " where tenant_id <> ?", neighbour.id))
                .isEqualTo("0");
        assertThat(neighbour.tenant().value(ALL + " where tenant_id = ?", given.id))
                .isEqualTo("0");
        assertThatThrownBy(() -> given.citizen().value(ALL)).hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @Test
    void what_the_owner_loads_is_nobodys_change() throws SQLException {
        try (Connection owner = TestDatabase.bare().owner()) {
            given.tenant().bind(owner);
            try (var statement = owner.createStatement()) {
                assertThat(statement.executeUpdate("update office set name = 'Завантажений офіс'"))
                        .isEqualTo(1);
            }
            owner.commit();
        }
        assertThat(given.tenant().value("select name from office")).isEqualTo("Завантажений офіс");
        assertThat(recorded("entity")).isEmpty();
    }

    /** Runs all of it in one transaction of the centre, as the account that is told of. */
    private void change(String... statements) throws SQLException {
        try (Connection app = given.tenant().bound();
                var statement = app.createStatement()) {
            tell(app);
            for (String sql : statements) {
                statement.execute(sql);
            }
            app.commit();
        }
    }

    private static void tell(Connection app) throws SQLException {
        try (var who = Scope.statement(
                app,
                "select set_config('app.actor', ?, true), set_config('app.actor_name', ?, true),"
                        + " set_config('app.reason', ?, true)",
                "account-1",
                "Зразкова Ганна",
                "Переїзд")) {
            who.execute();
        }
    }

    /** What was recorded since the community was given. */
    private List<String> recorded(String expression) throws SQLException {
        return given.tenant()
                .rows(
                        "select %s from configuration_change where seq > ?::bigint order by seq".formatted(expression),
                        before);
    }
}
