package ua.dp.cnap.database;

import static java.util.stream.Collectors.joining;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the state that the application expects. Run by the owner role before the application starts. */
public final class Migrations {

    private Migrations() {}

    /**
     * @return how many migrations were applied; 0 if the database was up to date
     * @throws PostgresFailed in one sentence if one fails; that one is rolled back, those before it stay
     */
    public static int run(String jdbcUrl, String owner, String password) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(jdbcUrl, owner, password)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new PostgresFailed("The database could not be migrated: " + sentence(e), e);
        }
    }

    /** Flyway's first words say which file; the database's, if it was asked, say why. */
    private static String sentence(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String which = lines(failure, root == failure ? 2 : 1);
        String why = lines(root, 1);
        return which.contains(why) ? which : which + ": " + why;
    }

    private static String lines(Throwable failure, int count) {
        return String.valueOf(failure.getMessage()).strip().lines().limit(count).collect(joining(": "));
    }
}
