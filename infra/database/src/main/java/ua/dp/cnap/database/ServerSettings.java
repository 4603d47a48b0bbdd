package ua.dp.cnap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The settings of the embedded server: a file of ours that {@code postgresql.conf} includes. */
final class ServerSettings {

    private static final String FILE = "cnap.conf";

    private static final String COMMON = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 100

            shared_buffers = 128MB
            effective_cache_size = 1GB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            max_wal_size = 2GB
            random_page_cost = 1.1
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%%m [%%p] %%q%%u@%%d '
            # No values of rows in the log: they may be personal data.
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length = 0
            """;

    private static final String DURABLE = """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """;

    private static final String FORGETFUL = """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """;

    private ServerSettings() {}

    static void include(Path data) throws IOException {
        Files.writeString(
                data.resolve("postgresql.conf"), "\ninclude_if_exists = '" + FILE + "'\n", StandardOpenOption.APPEND);
    }

    static void write(Path data, int port, boolean durable) throws IOException {
        Files.writeString(data.resolve(FILE), COMMON.formatted(port) + "\n" + (durable ? DURABLE : FORGETFUL));
    }
}
