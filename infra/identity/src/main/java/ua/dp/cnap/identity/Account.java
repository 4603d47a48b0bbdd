package ua.dp.cnap.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.dp.cnap.database.DemoPerson;

/** An invented member of staff, with a password that everybody knows; exists only in a demo realm. */
public record Account(String username, String givenName, String surname, String role, List<String> organizations) {

    /** Three communities with a head and a desk, one person at two desks, two people of the oblast. */
    public static List<Account> demo() {
        return List.of(
                new Account("head.dnipro", "Оксана", "Зразкова", "head", List.of("dniprovska")),
                new Account("admin.dnipro", "Тарас", "Пробний", "administrator", List.of("dniprovska")),
                new Account("head.apostolove", "Микола", "Показовий", "head", List.of("apostolivska")),
                new Account("admin.apostolove", "Ганна", "Прикладна", "administrator", List.of("apostolivska")),
                new Account("head.slobozhanske", "Леся", "Взірцева", "head", List.of("slobozhanska")),
                new Account("admin.slobozhanske", "Петро", "Умовний", "administrator", List.of("slobozhanska")),
                new Account("admin.two", "Ірина", "Двохатня", "administrator", List.of("apostolivska", "zelenodolska")),
                new Account("coordinator", "Софія", "Мережна", "coordinator", List.of("oblast")),
                new Account("auditor", "Андрій", "Оглядовий", "auditor", List.of("oblast")));
    }

    /** Whether it is one of communities; the others belong to people of the oblast. */
    public boolean worksInCommunities() {
        return !organizations.contains(Organization.OBLAST);
    }

    /** Who uses the account, for the register of staff. */
    public DemoPerson person(String id) {
        return new DemoPerson(role.toUpperCase(Locale.ROOT), surname, givenName, email(), id);
    }

    /** The realm knows the roles for the region; those in communities stand in the communities' registers. */
    private List<String> realmRoles() {
        return worksInCommunities() ? List.of() : List.of(role);
    }

    private String email() {
        return username + "@cnap.example";
    }

    String password() {
        return "demo-" + username;
    }

    Map<String, Object> inRealm() {
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "firstName",
                givenName,
                "lastName",
                surname,
                "email",
                email(),
                "emailVerified",
                true,
                "realmRoles",
                realmRoles(),
                "credentials",
                List.of(Map.of("type", "password", "value", password(), "temporary", false)));
    }
}
