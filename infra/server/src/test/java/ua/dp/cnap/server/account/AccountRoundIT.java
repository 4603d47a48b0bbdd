package ua.dp.cnap.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.staff.Leaving;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffCard.AccountState;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * Nothing that the login server is to be told gets lost, whatever it answers. That the real one understands it is seen by
 * the browser tests.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountRoundIT {

    private static final String HERE = "tomakivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    StaffDesk desk;

    @Inject
    AccountRound round;

    private final String email = UUID.randomUUID() + "@cnap.example";

    @Deployment
    static WebArchive application() {
        return Deployments.withServersOfOthers();
    }

    @BeforeEach
    void a_centre_where_nothing_waits() {
        as.staff(HERE, () -> given.openOffice(1));
        CurrentScope.call( // in no other community either
                new Scope.Worker(),
                () -> given.update("update account_task set state = 'DONE' where state = 'WAITING'"));
    }

    @Test
    void while_the_login_server_is_away_the_invitation_is_kept_and_tried_again_later() {
        UUID id = invite(StaffRole.ADMINISTRATOR);

        round.walk(at("http://127.0.0.1:1/realms/cnap"));
        round.walk(at("http://127.0.0.1:1/realms/cnap")); // not due yet

        assertThat(card(id).account()).isEqualTo(AccountState.WAITING);
        assertThat(card(id).trouble()).isEqualTo("unreachable");
        assertThat(ask(id, "select attempts || ' ' || (not_before > now()) from account_task where staff_id = ?1"))
                .isEqualTo("1 true");
    }

    @Test
    void after_the_last_attempt_it_is_given_up_and_the_head_may_begin_anew() throws IOException {
        UUID id = invite(StaffRole.ADMINISTRATOR);
        for (int attempt = 0; attempt < 8; attempt++) {
            as.staff(
                    HERE,
                    () -> given.update("update account_task set not_before = '2020-01-01' where staff_id = ?1", id));
            round.walk(at("http://127.0.0.1:1/realms/cnap"));
        }
        assertThat(card(id).account()).isEqualTo(AccountState.FAILED);

        as.staff(HERE, () -> {
            desk.sendAgain(id);
            return null;
        });
        try (LoginServerDouble keycloak = LoginServerDouble.start()) {
            round.walk(at(keycloak.realm()));

            assertThat(keycloak.said()).contains("POST /users", "POST /organizations/o1/members");
            assertThat(card(id).account()).isEqualTo(AccountState.WAITING);
            assertThat(card(id).trouble()).isEqualTo("no-mail-server"); // the tests have none
            assertThat(ask(id, "select account from staff_member where id = ?1"))
                    .isEqualTo("u1");
        }
    }

    @Test
    void an_account_that_was_made_before_the_power_failed_is_found_and_not_made_twice() throws IOException {
        try (LoginServerDouble keycloak = LoginServerDouble.start()) {
            keycloak.knows("u7", email, false, true);
            UUID id = invite(StaffRole.HEAD);

            round.walk(at(keycloak.realm()));

            assertThat(keycloak.said()).doesNotContain("POST /users");
            assertThat(keycloak.said()).contains("POST /users/u7/role-mappings/realm"); // a head needs a code
            assertThat(ask(id, "select account from staff_member where id = ?1"))
                    .isEqualTo("u7");
        }
    }

    @Test
    void an_address_that_somebody_may_have_put_into_an_account_of_his_own_is_not_trusted() throws IOException {
        try (LoginServerDouble keycloak = LoginServerDouble.start()) {
            keycloak.knows("u8", email, true, false);
            UUID id = invite(StaffRole.ADMINISTRATOR);

            round.walk(at(keycloak.realm()));

            assertThat(card(id).account()).isEqualTo(AccountState.FAILED);
            assertThat(card(id).trouble()).isEqualTo("address-not-proven");
            assertThat(keycloak.said()).doesNotContain("POST /organizations/o1/members");
        }
    }

    @Test
    void who_left_before_the_invitation_went_out_gets_no_account_and_who_leaves_loses_it() throws IOException {
        try (LoginServerDouble keycloak = LoginServerDouble.start()) {
            UUID early = invite(StaffRole.ADMINISTRATOR);
            leave(early);
            round.walk(at(keycloak.realm()));
            assertThat(keycloak.said()).doesNotContain("POST /users");

            keycloak.knows("u9", "u9@cnap.example", true, true);
            UUID late = invite(StaffRole.ADMINISTRATOR);
            as.staff(HERE, () -> given.update("update staff_member set account = 'u9' where id = ?1", late));
            leave(late);
            round.walk(at(keycloak.realm()));

            assertThat(keycloak.said())
                    .containsSubsequence(
                            "DELETE /organizations/o1/members/u9", "POST /users/u9/logout", "PUT /users/u9");
        }
    }

    private UUID invite(StaffRole role) {
        return as.staff(HERE, () -> desk.invite(new StaffWish("Нова", "Ганна", null, email, role, null, null)));
    }

    private void leave(UUID id) {
        Leaving today = new Leaving(given.today(), null);
        as.staff(HERE, () -> desk.endEmployment(id, today, card(id).version(), Decisions.none()));
    }

    private StaffCard card(UUID id) {
        return as.staff(HERE, () -> desk.byId(id));
    }

    private Object ask(UUID id, String sql) {
        return as.staff(HERE, () -> given.ask(sql, id));
    }

    private static LoginServer at(String realm) {
        return new LoginServer(
                HttpClient.newHttpClient(), URI.create(realm), "a-secret", URI.create("http://localhost/admin/"));
    }
}
