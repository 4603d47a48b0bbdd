package ua.dp.cnap.server;

import java.util.Optional;

/** An environment variable; as in the server's own settings, a system property {@code env.NAME} wins over it. */
public final class Setting {

    private Setting() {}

    public static Optional<String> of(String name) {
        return Optional.ofNullable(System.getProperty("env." + name, System.getenv(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
