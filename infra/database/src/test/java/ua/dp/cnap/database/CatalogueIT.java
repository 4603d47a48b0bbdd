package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that every table keeps, also the table that somebody adds tomorrow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueIT {

    @ParameterizedTest
    @EnumSource(Guard.class)
    void the_schema_keeps_the_rule(Guard rule) throws SQLException {
        try (Connection owner = TestDatabase.bare().owner()) {
            assertThat(rows(owner, rule.query)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Guard.class, names = "the_owner_owns_everything", mode = EnumSource.Mode.EXCLUDE)
    void the_rule_notices_a_mistake(Guard rule) throws SQLException {
        try (Connection owner = TestDatabase.bare().owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(rule.mistake);
            assertThat(rows(owner, rule.query)).isNotEmpty();
            owner.rollback();
        }
    }

    @Test
    void the_application_has_no_right_of_its_own() throws SQLException {
        try (Connection app = TestDatabase.bare().app()) {
            assertThat(rows(app, """
                    select c.relname
                      from pg_class c
                     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                       and (has_table_privilege(c.oid, 'select') or has_any_column_privilege(c.oid, 'select')
                         or has_table_privilege(c.oid, 'insert') or has_any_column_privilege(c.oid, 'insert')
                         or has_table_privilege(c.oid, 'update') or has_any_column_privilege(c.oid, 'update')
                         or has_table_privilege(c.oid, 'delete'))""")).isEmpty();
            assertThat(rows(app, "select 1 where has_schema_privilege('public', 'usage')"))
                    .isEmpty();
            assertThat(rows(
                            app,
                            "select rolname from pg_roles where rolname = current_user"
                                    + " and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
