package ua.dp.cnap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.database.demo.DemoTenant;

/** Puts the people of the demo accounts on the staff of the demo centres. */
public final class DemoStaff {

    private static final String COMMUNITY =
            "select set_config('role', 'cnap_tenant', true), set_config('app.tenant_id', id::text, true) from community where slug = ?";

    private static final String EMPLOY = """
            insert into staff_member (id, surname, given_name, role, email, account, demo)
            select ?, ?, ?, ?, ?, ?, true
             where exists (select from service_centre where demo)
               and not exists (select from staff_member where account = ?)
            on conflict (tenant_id, id) do update
               set account = excluded.account, email = excluded.email,
                   surname = excluded.surname, given_name = excluded.given_name, patronymic = null""";

    private DemoStaff() {}

    /**
     * The head becomes the demo head, who has been there without an account; others come anew. Whoever is on the staff
     * already, and be it as a former colleague, is left alone, so this may be done at every start.
     *
     * @param communities slugs
     */
    public static void employ(DemoPerson person, List<String> communities, Connection owner) throws SQLException {
        boolean autoCommit = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            for (String slug : communities) {
                enter(slug, owner);
                employ(person, DemoTenant.staffId(slug, person), owner);
                owner.commit();
            }
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(autoCommit);
        }
    }

    private static void enter(String slug, Connection owner) throws SQLException {
        try (PreparedStatement scope = owner.prepareStatement(COMMUNITY)) {
            scope.setString(1, slug);
            try (ResultSet community = scope.executeQuery()) {
                if (!community.next()) {
                    throw new IllegalArgumentException("no community is called " + slug);
                }
            }
        }
    }

    private static void employ(DemoPerson person, UUID id, Connection tenant) throws SQLException {
        try (PreparedStatement row = tenant.prepareStatement(EMPLOY)) {
            row.setObject(1, id);
            row.setString(2, person.surname());
            row.setString(3, person.givenName());
            row.setString(4, person.role());
            row.setString(5, person.email());
            row.setString(6, person.account());
            row.setString(7, person.account());
            row.executeUpdate();
        }
    }
}
