package ua.dp.cnap.server.identity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A person in the register of staff of a community, for a test outside of the server; gone when the test is over. */
final class StaffRow implements AutoCloseable {

    private final Connection owner;
    private final UUID id = UUID.randomUUID();

    private StaffRow(Connection owner) {
        this.owner = owner;
    }

    static StaffRow of(String account, String tenantId) throws SQLException {
        StaffRow row = new StaffRow(DriverManager.getConnection(
                System.getProperty("it.database"), "cnap_owner", System.getProperty("it.database-owner")));
        row.run("set role cnap_tenant");
        row.run("set app.tenant_id = '" + tenantId + "'");
        row.run("insert into service_centre (name, name_en) values ('ЦНАП', 'Centre') on conflict do nothing");
        row.run("insert into staff_member (id, surname, given_name, account) values ('" + row.id
                + "', 'Прикладна', 'Ганна', '" + account + "')");
        return row;
    }

    void set(String columns) throws SQLException {
        run("update staff_member set " + columns + " where id = '" + id + "'");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("delete from first_sign_in where staff_id = '" + id + "'");
        run("delete from staff_member where id = '" + id + "'");
        owner.close();
    }
}
