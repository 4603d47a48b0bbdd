package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import ua.dp.cnap.database.Logins;

/**
 * The passwords the servers get. A server of somebody else's needs a real one from the environment; the embedded ones,
 * which only this machine can reach, have known ones for trying the system out.
 */
final class Secrets {

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
        return of(
                "CNAP_DB_OWNER_PASSWORD",
                "demo-owner",
                settings.externalDatabase().isPresent());
    }

    String databaseApplication() {
        return of(
                "CNAP_DB_APP_PASSWORD", "demo-app", settings.externalDatabase().isPresent());
    }

    String databaseKeycloak() {
        return of(
                "CNAP_DB_KEYCLOAK_PASSWORD",
                "demo-keycloak",
                settings.externalDatabase().isPresent());
    }

    String identityClient() {
        return of(
                "CNAP_OIDC_CLIENT_SECRET",
                "demo-client-secret",
                settings.externalIdentity().isPresent());
    }

    Logins databaseLogins() {
        return new Logins(databaseOwner(), databaseApplication(), databaseKeycloak());
    }

    /** The password of Keycloak's own administrator: made up once, kept in this file, for its owner only. */
    static String keycloakAdministrator(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[16];
                new SecureRandom().nextBytes(random);
                Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(unfinished);
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(unfinished, HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be written: " + e.getMessage() + ".", e);
        }
    }

    private String of(String name, String demo, boolean external) {
        return settings.get(name).orElseGet(() -> {
            if (external) {
                throw new Trouble("An external server needs a real password: set " + name + ".");
            }
            return demo;
        });
    }
}
