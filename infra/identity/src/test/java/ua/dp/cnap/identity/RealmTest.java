package ua.dp.cnap.identity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final URI HERE = URI.create("http://localhost:8080");

    private static final MailSettings MAIL =
            new MailSettings("mail.example", "587", "noreply@cnap.example", Optional.of("cnap"), "of-mail", true);

    private final JsonObject demo = Realm.of(demo());
    private final JsonObject real = Realm.of(new RealmSettings(
            URI.create("https://cnap.example/"), "a-secret", "another-secret", false, Optional.of(MAIL)));

    @Test
    void every_community_and_the_oblast_is_an_organization_of_its_own() {
        assertThat(organizations(demo)).hasSize(87);
        assertThat(organizations(demo).map(o -> o.getString("alias")).collect(toSet()))
                .hasSize(87);
        assertThat(organizations(demo).map(o -> o.getString("name")).collect(toSet()))
                .hasSize(87);
    }

    @Test
    void a_community_carries_the_id_of_its_tenant_and_the_oblast_carries_none() {
        JsonObject dnipro = organization(demo, "dniprovska").getJsonObject("attributes");
        JsonObject oblast = organization(demo, "oblast").getJsonObject("attributes");

        assertThat(dnipro.getJsonArray("tenant_id").getString(0)).isEqualTo("bea85b11-b396-f0a9-3976-e6d83c5761d5");
        assertThat(dnipro).doesNotContainKey("scope");
        assertThat(oblast.getJsonArray("scope").getString(0)).isEqualTo("region");
        assertThat(oblast).doesNotContainKey("tenant_id");
    }

    @Test
    void the_id_of_a_tenant_is_the_md5_of_its_code_as_the_database_computes_it() {
        assertThat(Organization.tenantId("UA12020010000033698"))
                .isEqualTo(UUID.fromString("bea85b11-b396-f0a9-3976-e6d83c5761d5"));
    }

    @Test
    void one_person_works_for_two_communities() {
        assertThat(organizations(demo)
                        .filter(o -> members(o).anyMatch("admin.two"::equals))
                        .map(o -> o.getString("alias")))
                .containsExactlyInAnyOrder("apostolivska", "zelenodolska");
    }

    @Test
    void the_demo_accounts_have_the_passwords_that_the_launcher_prints() {
        assertThat(people(demo)).hasSize(9).allSatisfy(user -> {
            JsonObject password = user.getJsonArray("credentials").getJsonObject(0);
            assertThat(password.getString("value")).isEqualTo("demo-" + user.getString("username"));
        });
    }

    @Test
    void a_real_realm_has_no_accounts_and_takes_no_password_outside_the_login_page() {
        assertThat(people(real)).isEmpty();
        assertThat(organizations(real).flatMap(RealmTest::members)).isEmpty();
        assertThat(clients(real).filter(RealmTest::isEnabled).map(c -> c.getString("clientId")))
                .containsExactly("cnap-console", "cnap-accounts");
        assertThat(clients(real)).noneMatch(c -> c.getBoolean("directAccessGrantsEnabled"));
        assertThat(real.getJsonArray("scopeMappings").toString()).doesNotContain("cnap-cli");
    }

    @Test
    void a_login_returns_to_the_consoles_only() {
        assertThat(returns(real)).containsExactly("https://cnap.example/admin", "https://cnap.example/admin/*");
    }

    @Test
    void on_one_machine_both_names_of_it_will_do() {
        assertThat(returns(demo)).contains("http://localhost:8080/admin/*", "http://127.0.0.1:8080/admin/*");
    }

    @Test
    void every_token_is_meant_for_the_application_and_names_all_communities() {
        assertThat(clients(demo)
                        .filter(RealmTest::isEnabled)
                        .filter(c -> !c.getString("clientId").equals("cnap-accounts")))
                .allSatisfy(client -> assertThat(
                                client.getJsonArray("defaultClientScopes").getValuesAs(JsonString::getString))
                        .contains("cnap-audience", "organization:*"));
    }

    @Test
    void a_realm_without_a_secret_or_an_address_is_refused() {
        assertThatThrownBy(() -> new RealmSettings(HERE, " ", "a-secret", true, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RealmSettings(URI.create("cnap"), "a-secret", "another-secret", true, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_file_is_written_in_ukrainian_letters(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("realm.json");

        Realm.write(file, demo());

        assertThat(Files.readString(file)).contains("Єдина мережа ЦНАП", "Апостолівська міська");
    }

    @Test
    void the_application_may_change_accounts_and_memberships_and_nothing_else() {
        JsonObject itself = real.getJsonArray("users").getJsonObject(0);

        assertThat(itself.getString("serviceAccountClientId")).isEqualTo("cnap-accounts");
        assertThat(itself.getJsonObject("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-users\",\"manage-organizations\"]}");
        assertThat(itself).doesNotContainKey("realmRoles");
    }

    @Test
    void a_coordinator_needs_a_second_factor_but_not_in_a_demo() {
        assertThat(role(real, "coordinator").getJsonObject("composites").toString())
                .isEqualTo("{\"realm\":[\"second-factor\"]}");
        assertThat(role(demo, "coordinator")).doesNotContainKey("composites");
        assertThat(people(demo).map(p -> p.getJsonArray("realmRoles").toString()))
                .doesNotContain("[\"second-factor\"]");
    }

    @Test
    void letters_go_out_through_the_mail_server_of_the_place() {
        assertThat(real.getJsonObject("smtpServer").toString())
                .contains("\"host\":\"mail.example\"", "\"auth\":\"true\"", "\"starttls\":\"true\"");
        assertThat(demo.getJsonObject("smtpServer")).isEmpty();
        assertThat(MAIL.toString()).doesNotContain("of-mail");
    }

    private static RealmSettings demo() {
        return new RealmSettings(HERE, "a-secret", "another-secret", true, Optional.empty());
    }

    private static Stream<JsonObject> people(JsonObject realm) {
        return realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> !user.containsKey("serviceAccountClientId"));
    }

    private static JsonObject role(JsonObject realm, String name) {
        return realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .filter(role -> role.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> organizations(JsonObject realm) {
        return realm.getJsonArray("organizations").getValuesAs(JsonObject.class).stream();
    }

    private static JsonObject organization(JsonObject realm, String alias) {
        return organizations(realm)
                .filter(o -> o.getString("alias").equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> members(JsonObject organization) {
        return organization.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                .map(m -> m.getString("username"));
    }

    private static Stream<JsonObject> clients(JsonObject realm) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream();
    }

    private static boolean isEnabled(JsonObject client) {
        return client.getBoolean("enabled", true);
    }

    private static List<String> returns(JsonObject realm) {
        return clients(realm)
                .filter(c -> c.getString("clientId").equals("cnap-console"))
                .findFirst()
                .orElseThrow()
                .getJsonArray("redirectUris")
                .getValuesAs(JsonString::getString);
    }
}
