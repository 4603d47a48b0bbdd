package ua.dp.cnap.database;

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

    private static String sentence(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R[-=\\s]*", " ");
    }
}
