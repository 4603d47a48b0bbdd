package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the build left for the launcher: the provisioned WildFly in the checkout, and in the data folder the launcher's
 * own JARs, the place of Keycloak's archive, and a name that changes with every change of the sources.
 */
record Release(Path root, Path folder) {

    static Release of(Settings settings) {
        return new Release(settings.root(), settings.data().resolve("launcher"));
    }

    String name() {
        return read("sources");
    }

    Path keycloakArchive() {
        return Path.of(read("keycloak.path"));
    }

    Path identityJar() {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("identity-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new Trouble("The folder " + folder + " could not be read: " + e.getMessage() + ".", e);
        }
    }

    Path wildfly() {
        return root.resolve("infra/server/target/server");
    }

    /** The Java that runs the launcher runs the servers too. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file)).strip();
        } catch (IOException e) {
            throw new Trouble("The file " + folder.resolve(file) + " could not be read: " + e.getMessage() + ".", e);
        }
    }
}
