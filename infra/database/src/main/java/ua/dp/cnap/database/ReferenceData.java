package ua.dp.cnap.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * What is the same for every installation in the oblast: its communities, the directory of services with its three
 * lists, the life events. The files under {@code reference} are the source; run after every migration.
 */
public final class ReferenceData {

    private ReferenceData() {}

    /** In one transaction. Loading twice changes nothing: rows that already say the same are not rewritten. */
    public static void load(Connection owner) throws SQLException {
        boolean autoCommit = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(text("stage.sql"));
            copy(owner, "community", "communities.csv");
            copy(owner, "service", "services.csv");
            copy(owner, "life_event", "life-events.csv");
            copy(owner, "life_event_part", "life-event-parts.csv");
            copy(
                    owner,
                    "classified_community (katotth, name_uk, type, region, district, centre, lat, lon, population_2022)",
                    "classifier.csv");
            proposeSlugs(owner);
            giveSlugs(owner, "select title from staged_service order by number");
            giveSlugs(owner, "select title from staged_life_event order by title collate \"C\"");
            statement.execute(text("merge.sql"));
            owner.commit();
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(autoCommit);
        }
    }

    private static void copy(Connection owner, String table, String file) throws SQLException {
        try (InputStream csv = open(file)) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staged_" + table + " from stdin with (format csv, header match)", csv);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + file + " could not be read", e);
        }
    }

    private static void giveSlugs(Connection owner, String titles) throws SQLException {
        Slugs slugs = new Slugs();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(titles);
                PreparedStatement insert = owner.prepareStatement("insert into staged_slug values (?, ?)")) {
            while (row.next()) {
                insert.setString(1, row.getString(1));
                insert.setString(2, slugs.next(row.getString(1)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those of the oblast keep the ones they have; no other community gets one of these. */
    private static void proposeSlugs(Connection owner) throws SQLException {
        Slugs slugs = new Slugs();
        try (Statement statement = owner.createStatement();
                PreparedStatement update =
                        owner.prepareStatement("update staged_classified_community set slug = ? where katotth = ?")) {
            try (ResultSet row = statement.executeQuery("select slug from staged_community")) {
                while (row.next()) {
                    slugs.take(row.getString(1));
                }
            }
            try (ResultSet row = statement.executeQuery("select katotth, name_uk from staged_classified_community"
                    + " where katotth not in (select katotth_code from staged_community) order by katotth")) {
                while (row.next()) {
                    update.setString(1, slugs.next(row.getString(2)));
                    update.setString(2, row.getString(1));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + file + " could not be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + file);
        if (in == null) {
            throw new IOException("no such resource");
        }
        return in;
    }
}
