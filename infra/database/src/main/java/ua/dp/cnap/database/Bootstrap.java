package ua.dp.cnap.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a superuser does once before the first migration: roles, databases, extensions, from the files under
 * {@code db/server}. An administrator of an existing server runs the same files. Runs at every start, changes only what
 * is missing.
 */
final class Bootstrap {

    private static final Pattern CREATE_DATABASE = Pattern.compile("(?m)^create database (\\w+)[^;]*");

    private Bootstrap() {}

    static void run(int port, String superuserPassword, Logins logins) {
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (Connection postgres = DriverManager.getConnection(server + "postgres", "postgres", superuserPassword)) {
            execute(postgres, file("roles.sql"));
            setPassword(postgres, "cnap_owner", logins.owner());
            setPassword(postgres, "cnap_app", logins.app());
            setPassword(postgres, "keycloak", logins.keycloak());
            createDatabases(postgres);
            try (Connection cnap = DriverManager.getConnection(server + "cnap", "postgres", superuserPassword)) {
                execute(cnap, file("extensions.sql"));
            }
        } catch (SQLException e) {
            throw new PostgresFailed("PostgreSQL's roles and databases could not be created: " + e.getMessage(), e);
        }
    }

    private static void createDatabases(Connection server) throws SQLException {
        List<String> existing = databases(server);
        Matcher statement = CREATE_DATABASE.matcher(file("databases.sql"));
        while (statement.find()) {
            if (!existing.contains(statement.group(1))) {
                execute(server, statement.group());
            }
        }
    }

    private static List<String> databases(Connection server) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = server.createStatement();
                ResultSet row = statement.executeQuery("select datname from pg_database")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /** The password goes over as a value; the server itself quotes it into the statement that has no parameters. */
    private static void setPassword(Connection server, String role, String password) throws SQLException {
        try (PreparedStatement quoting =
                server.prepareStatement("select format('alter role %I password %L', ?::text, ?::text)")) {
            quoting.setString(1, role);
            quoting.setString(2, password);
            try (ResultSet row = quoting.executeQuery()) {
                row.next();
                execute(server, row.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String file(String name) {
        try (InputStream in = Bootstrap.class.getResourceAsStream("/db/server/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PostgresFailed("db/server/" + name + " could not be read: " + e.getMessage(), e);
        }
    }
}
