package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import ua.dp.cnap.database.Logins;

/**
 * The passwords that programs show to each other. What the environment does not name is made up once and kept in the
 * folder {@code secrets}, for the owner of the data folder only. A server of somebody else's has its own passwords, so
 * there the environment must name them.
 */
final class Secrets {

    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Settings settings;

    Secrets(Settings settings) {
        this.settings = settings;
    }

    /** @throws Trouble if one is missing that this run will need */
    void check() {
        databaseOwner();
        databaseApplication();
        identityClient();
        if (settings.externalIdentity().isEmpty()) {
            databaseKeycloak();
        }
    }

    String databaseOwner() {
        return of("CNAP_DB_OWNER_PASSWORD", settings.externalDatabase());
    }

    String databaseApplication() {
        return of("CNAP_DB_APP_PASSWORD", settings.externalDatabase());
    }

    String databaseKeycloak() {
        return of("CNAP_DB_KEYCLOAK_PASSWORD", settings.externalDatabase());
    }

    String identityClient() {
        return of("CNAP_OIDC_CLIENT_SECRET", settings.externalIdentity());
    }

    /** With which the application makes and takes away accounts; without it, for a Keycloak of somebody else's, it does not. */
    String identityAccounts() {
        return settings.externalIdentity().isPresent()
                ? settings.get("CNAP_ACCOUNTS_CLIENT_SECRET").orElse("")
                : of("CNAP_ACCOUNTS_CLIENT_SECRET", Optional.empty());
    }

    /** From which the keys are derived that citizens hold. */
    String citizensKeys() {
        return of("CNAP_SECRET", Optional.empty());
    }

    /** Of the user {@code admin} of the embedded Keycloak; it can only be read from its file. */
    String keycloakAdministrator() {
        return madeOnce(file("keycloak-admin"));
    }

    Path file(String name) {
        return settings.data().resolve("secrets").resolve(name);
    }

    Logins databaseLogins() {
        return new Logins(databaseOwner(), databaseApplication(), databaseKeycloak());
    }

    private String of(String name, Optional<String> external) {
        return settings.get(name).orElseGet(() -> {
            if (external.isPresent()) {
                throw new Trouble("A server of your own has its own passwords: set " + name + ".");
            }
            return madeOnce(file(name));
        });
    }

    private static String madeOnce(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
                if (!Files.exists(file.getParent())) {
                    Files.createDirectory(file.getParent(), OWN_FOLDER);
                }
                Files.deleteIfExists(unfinished);
                Files.createFile(unfinished, OWN_FILE);
                Files.writeString(unfinished, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.WRITE);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be written: " + e.getMessage() + ".", e);
        }
    }
}
