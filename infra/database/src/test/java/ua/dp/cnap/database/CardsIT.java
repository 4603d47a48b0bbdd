package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps of the cards of services, whatever the program asks for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CardsIT {

    private static final String DRAFT =
            "insert into card (id, service_id, kind, edition) values (gen_random_uuid(), ?, 'TECHNOLOGICAL', ?)";

    private static GivenCommunity a;

    @BeforeAll
    static void aCommunityWithAnApprovedCard() throws SQLException {
        a = GivenCommunity.in(TestDatabase.bare());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update card set fee = '100 грн' where state = 'APPROVED'",
                "update card set valid_from = valid_from + 1 where state = 'APPROVED'",
                "update card set state = 'DRAFT', approving_body = null, decision_number = null, decision_date = null, "
                        + "valid_from = null where state = 'APPROVED'",
                "delete from card where state = 'APPROVED'"
            })
    void an_approved_card_is_neither_changed_nor_taken_back_nor_deleted(String sql) throws SQLException {
        assertThatThrownBy(() -> a.tenant().update(sql)).hasMessageContaining("an approved card stays as it is");
        assertThat(a.tenant().value("select fee from card where service_id = ?", a.service))
                .isEqualTo("Безоплатно");
    }

    @Test
    void not_even_the_owner_changes_an_approved_card() throws SQLException {
        try (Connection owner = a.database.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table card no force row level security");
            assertThatThrownBy(() -> statement.execute("update card set fee = '100 грн' where state = 'APPROVED'"))
                    .hasMessageContaining("an approved card stays as it is");
            owner.rollback();
        }
    }

    @Test
    void a_typical_card_stays_too() throws SQLException {
        Scope coordinator = Scope.of(a.database, "coordinator");
        UUID id = UUID.randomUUID();
        coordinator.update("""
                insert into typical_card (id, service_id, kind, edition, state, stages, limit_days, limit_unit,
                                          approving_body, decision_number, decision_date, valid_from)
                select ?, id, 'TECHNOLOGICAL', 1, 'APPROVED',
                       '[{"what": "Прийом заяви", "responsible": "Адміністратор", "actions": "ВП", "days": 1}]', 5, 'WORKING',
                       'Міністерство', '3', '2020-02-01', '2020-02-01'
                  from service where number = 3""", id);

        assertThatThrownBy(() -> coordinator.update("update typical_card set limit_days = 9 where id = ?", id))
                .hasMessageContaining("an approved card stays as it is");
    }

    @Test
    void there_is_one_draft_at_a_time() throws SQLException {
        a.tenant().update(DRAFT, a.service, 1);

        assertThatThrownBy(() -> a.tenant().update(DRAFT, a.service, 2)).hasMessageContaining("uq_card_one_draft");
    }

    @Test
    void a_citizen_does_not_see_a_draft() throws SQLException {
        a.tenant().update(DRAFT, a.notOffered, 1);

        assertThat(a.citizen().rows("select id from card where service_id = ?", a.notOffered))
                .isEmpty();
    }

    @Test
    void nothing_is_approved_without_its_seven_blocks() {
        assertThatThrownBy(() -> a.tenant()
                        .update(
                                GivenCommunity.APPROVED_CARD
                                        .replace("'Витяг'", "null")
                                        .replace(", 1, 'APPROVED'", ", 2, 'APPROVED'"),
                                UUID.randomUUID(),
                                a.service))
                .hasMessageContaining("ck_card_approved_has_seven_blocks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{\"what\": \"Прийом\", \"responsible\": \"Адміністратор\", \"actions\": \"Х\", \"days\": 1}]",
                "[{\"what\": \"Прийом\", \"responsible\": \"Адміністратор\", \"actions\": \"В\", \"days\": -1}]",
                "[{\"what\": \"Прийом\", \"responsible\": \"Адміністратор\", \"actions\": \"В\"}]",
                "[{\"what\": 5, \"responsible\": \"Адміністратор\", \"actions\": \"В\", \"days\": 1}]"
            })
    void stages_have_their_shape(String stages) {
        assertThatThrownBy(() -> a.tenant().update("""
                                insert into card (id, service_id, kind, edition, stages)
                                values (gen_random_uuid(), ?, 'TECHNOLOGICAL', 7, ?::jsonb)""", a.service, stages)).hasMessageContaining("ck_card_stages");
    }
}
