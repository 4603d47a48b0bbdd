package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.database.demo.DemoTenant;

/** The demo accounts belong to the staff of demo centres, of new and of used ones, and of no real one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoStaffIT {

    private static final String STAFF =
            "select role || ' ' || surname || ' ' || coalesce(account, '-') from staff_member"
                    + " where surname <> 'Зразкова' order by account";

    private GivenCommunity centre;

    @BeforeEach
    void given() throws SQLException {
        centre = GivenCommunity.in(TestDatabase.bare());
        centre.tenant().update("update service_centre set demo = true");
    }

    @Test
    void a_head_takes_the_place_of_the_demo_head_who_had_no_account() throws SQLException {
        UUID head = DemoTenant.staffId(slug(), person("HEAD", "one"));
        centre.tenant().update("""
                insert into staff_member (id, surname, given_name, patronymic, role, demo)
                values (?, 'Безіменний', 'Іван', 'Петрович', 'HEAD', true)""", head);

        employ(person("HEAD", "one"));
        employ(person("ADMINISTRATOR", "two"));

        assertThat(centre.tenant().rows(STAFF)).containsExactly("HEAD Показова one", "ADMINISTRATOR Показова two");
    }

    @Test
    void a_second_start_changes_nothing_and_a_new_login_server_only_the_account() throws SQLException {
        employ(person("ADMINISTRATOR", "one"));
        centre.tenant()
                .update("update staff_member set left_on = '2026-03-01', role = 'RECEPTIONIST' where account = 'one'");

        employ(person("ADMINISTRATOR", "one"));
        assertThat(centre.tenant().rows(STAFF)).containsExactly("RECEPTIONIST Показова one");

        employ(person("ADMINISTRATOR", "another"));
        assertThat(centre.tenant().rows(STAFF)).containsExactly("RECEPTIONIST Показова another");
    }

    @Test
    void a_centre_that_is_no_demo_takes_nobody() throws SQLException {
        centre.tenant().update("update service_centre set demo = false");

        employ(person("HEAD", "one"));

        assertThat(centre.tenant().rows(STAFF)).isEmpty();
    }

    private static DemoPerson person(String role, String account) {
        return new DemoPerson(role, "Показова", "Ганна", role + "@cnap.example", account);
    }

    private void employ(DemoPerson person) throws SQLException {
        try (Connection owner = TestDatabase.bare().owner()) {
            DemoStaff.employ(person, List.of(slug()), owner);
        }
    }

    private String slug() throws SQLException {
        return centre.tenant().value("select slug from community where id = ?", centre.id);
    }
}
