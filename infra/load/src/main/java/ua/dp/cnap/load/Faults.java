package ua.dp.cnap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.dp.cnap.database.EmbeddedPostgres;

/** Servers that go away under load and come back: what was acknowledged stays, and nobody has to restart WildFly. */
final class Faults {

    private static final Duration DOWN = Duration.ofSeconds(4);

    private Faults() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        Wishes wishes;
        try (Connection superuser = system.superuser()) {
            wishes = Wishes.of(superuser);
            checkpoint(superuser);
        }
        long wildfly = system.servers().get("WildFly").pid();
        postgres("killed", Faults::kill, system, plan, wishes, report);
        postgres("stopped", EmbeddedPostgres::stop, system, plan, wishes, report);
        keycloak(system, wishes, report);
        boolean same = system.servers().get("WildFly").pid() == wildfly;
        report.promise(
                "WildFly through all of that", same ? "not restarted" : "another process", "not restarted", same);
    }

    private static void postgres(String how, Fault fault, Installation system, Plan plan, Wishes wishes, Report report)
            throws Exception {
        report.step("booking while PostgreSQL is " + how + " and started again");
        Ledger ledger = new Ledger();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> ledger.book(system.httpPort(), wishes));
        EmbeddedPostgres postgres = system.postgres();
        TimeUnit.NANOSECONDS.sleep(plan.spell().dividedBy(2).toNanos());
        long gone = System.nanoTime();
        fault.strike(postgres);
        Files.deleteIfExists(system.postmasterFile()); // a killed server left it, and its number may look alive still
        TimeUnit.NANOSECONDS.sleep(DOWN.toNanos());
        postgres.start();
        long back = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(plan.spell().toNanos());
        ledger.close();
        load.join();
        say("PostgreSQL " + how + " under load", ledger, gone, back, lost(ledger.acknowledged(), system), report);
    }

    private static void say(String what, Ledger ledger, long gone, long back, int lost, Report report) {
        long early = ledger.failures().stream().filter(f -> f.ended() < gone).count();
        long late = ledger.failures().stream().filter(f -> f.begun() > back).count();
        report.promise(
                what + ": acknowledged bookings lost",
                "%d of %d".formatted(lost, ledger.acknowledged().size()),
                "0",
                lost == 0);
        report.promise(
                what + ": errors",
                "%d while away %s, %d before, %d after"
                        .formatted(ledger.failures().size() - early - late, ledger.failureStatuses(), early, late),
                "only while away",
                early + late == 0);
        report.promise(
                what + ": first booking after it is back",
                ledger.firstSuccess(back)
                        .map(nanos -> nanos / 1_000_000 + " ms")
                        .orElse("none"),
                "≤ 2000 ms",
                ledger.firstSuccess(back)
                        .filter(nanos -> nanos <= 2_000_000_000L)
                        .isPresent());
    }

    /** Recovery shall have to do with the load of this part, not with all that was measured before. */
    private static void checkpoint(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** As the kernel ends a process that has no memory left: nothing is written, nobody is told. */
    private static void kill(EmbeddedPostgres postgres) {
        ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            while (process.isAlive() && !isZombie(process)) {
                Thread.onSpinWait();
            }
        }
    }

    /** Ended, but not yet collected by the parent; some machines take a minute for orphans. */
    private static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException e) {
            return true; // collected meanwhile
        }
    }

    private static int lost(List<Ledger.Acknowledged> acknowledged, Installation system)
            throws SQLException, IOException {
        int lost = 0;
        try (Connection superuser = system.superuser();
                PreparedStatement find =
                        superuser.prepareStatement("select from appointment where tenant_id = ? and code = ?")) {
            for (Ledger.Acknowledged booking : acknowledged) {
                find.setObject(1, booking.community());
                find.setString(2, booking.code());
                try (ResultSet row = find.executeQuery()) {
                    lost += row.next() ? 0 : 1;
                }
            }
        }
        return lost;
    }

    private static void keycloak(Installation system, Wishes wishes, Report report) throws IOException {
        report.step("asking while Keycloak is away");
        ProcessHandle keycloak =
                ProcessHandle.of(system.servers().get("Keycloak").pid()).orElseThrow();
        keycloak.destroy();
        keycloak.onExit().join();
        Wish wish = wishes.next();
        int answered = 0;
        try (Wire wire = new Wire(system.httpPort())) {
            answered += wire.get("/").status() == 200 ? 1 : 0;
            answered += wire.get("/" + wish.slug()).status() == 200 ? 1 : 0;
            answered += wire.get("/api/v1/communities").status() == 200 ? 1 : 0;
            answered += HttpBooking.book(wire, wish, UUID.randomUUID()).status() == 201 ? 1 : 0;
        }
        report.promise("portal and public API without Keycloak", answered + " of 4 answered", "4 of 4", answered == 4);
        system.up();
    }

    private interface Fault {
        void strike(EmbeddedPostgres postgres);
    }
}
