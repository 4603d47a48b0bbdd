package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import ua.dp.cnap.tenancy.ScopeStatement;

/** Statements that lay something out in a community as its staff would: the history of its configuration refuses anybody else. */
final class StaffWork {

    private StaffWork() {}

    /** @param statements each with the community as its one parameter; parts are put in by {@code format} */
    static void inside(Installation system, UUID community, String[] statements, Object... parts) throws SQLException {
        try (Connection staff = system.application()) {
            staff.setAutoCommit(false);
            try (PreparedStatement scope = staff.prepareStatement(ScopeStatement.TAKE)) {
                scope.setString(1, "cnap_tenant");
                scope.setString(2, community.toString());
                scope.setString(3, "");
                scope.execute();
            }
            for (String sql : statements) {
                try (PreparedStatement statement = staff.prepareStatement(sql.formatted(parts))) {
                    statement.setObject(1, community);
                    statement.execute();
                }
            }
            staff.commit();
        }
    }
}
