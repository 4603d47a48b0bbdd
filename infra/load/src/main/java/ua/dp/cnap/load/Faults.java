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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.dp.cnap.database.EmbeddedPostgres;

/** Servers that go away under load and come back: what was acknowledged stays, and nobody has to restart WildFly. */
final class Faults {

    private static final Duration DOWN = Duration.ofSeconds(4);

    private static final String ONE_MESSAGE = """
            appointment a
              join lateral (select count(*) as messages from message m
                             where m.tenant_id = a.tenant_id and m.appointment_id = a.id and m.kind = 'BOOKED') told
                on told.messages = 1""";

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
        disconnected(system, plan, wishes, report);
        boolean same = system.servers().get("WildFly").pid() == wildfly;
        report.promise(
                "WildFly through all of that", same ? "not restarted" : "another process", "not restarted", same);
        wildfly(system, plan, wishes, report);
    }

    /** The clients go on asking with their keys, also for what was booked in the last moment and not answered. */
    private static void wildfly(Installation system, Plan plan, Wishes wishes, Report report) throws Exception {
        report.step("booking while WildFly is killed and started again");
        Ledger ledger = new Ledger();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> ledger.book(system.httpPort(), wishes));
        TimeUnit.NANOSECONDS.sleep(plan.spell().dividedBy(2).toNanos());
        ProcessHandle wildfly =
                ProcessHandle.of(system.servers().get("WildFly").pid()).orElseThrow();
        long gone = System.nanoTime();
        wildfly.destroyForcibly();
        system.up();
        long back = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(plan.spell().toNanos());
        ledger.close();
        load.join();
        say("WildFly killed under load", ledger, gone, back, system, report);
    }

    /** Nobody hears the answer, so the same is asked again: one booking, and one message. */
    private static void disconnected(Installation system, Plan plan, Wishes wishes, Report report) throws Exception {
        report.step("asking, losing the connection and asking again");
        List<Ledger.Acknowledged> acknowledged = new ArrayList<>();
        int before = appointments(system);
        for (int round = 0; round < plan.rounds(); round++) {
            Wish wish = wishes.next();
            UUID key = UUID.randomUUID();
            try (Wire wire = new Wire(system.httpPort())) {
                HttpBooking.bookAndLeave(wire, wish, key);
                Answer answer = HttpBooking.bookWithMail(wire, wish, key);
                Ledger.code(answer)
                        .ifPresent(code ->
                                acknowledged.add(new Ledger.Acknowledged(wish.community(), code, System.nanoTime())));
            }
        }
        int written = appointments(system) - before;
        report.promise(
                "client gone before the answer, asks again: answered, written",
                "%d and %d of %d".formatted(acknowledged.size(), written, plan.rounds()),
                "all, once",
                acknowledged.size() == plan.rounds() && written == plan.rounds());
        say("client gone before the answer", acknowledged, system, report);
    }

    private static int appointments(Installation system) throws SQLException, IOException {
        try (Connection superuser = system.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from appointment")) {
            row.next();
            return row.getInt(1);
        }
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
        say("PostgreSQL " + how + " under load", ledger, gone, back, system, report);
    }

    private static void say(String what, Ledger ledger, long gone, long back, Installation system, Report report)
            throws SQLException, IOException {
        long early = ledger.failures().stream().filter(f -> f.ended() < gone).count();
        long late = ledger.failures().stream().filter(f -> f.begun() > back).count();
        say(what, ledger.acknowledged(), system, report);
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

    private static void say(String what, List<Ledger.Acknowledged> acknowledged, Installation system, Report report)
            throws SQLException, IOException {
        int lost = without("appointment a", acknowledged, system);
        report.promise(
                what + ": acknowledged bookings lost", "%d of %d".formatted(lost, acknowledged.size()), "0", lost == 0);
        int untold = without(ONE_MESSAGE, acknowledged, system);
        report.promise(
                what + ": bookings without their one message",
                "%d of %d".formatted(untold, acknowledged.size()),
                "0",
                untold == 0);
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

    /** How many of them a question about the appointment {@code a} does not find. */
    private static int without(String from, List<Ledger.Acknowledged> acknowledged, Installation system)
            throws SQLException, IOException {
        int without = 0;
        try (Connection superuser = system.superuser();
                PreparedStatement find =
                        superuser.prepareStatement("select from " + from + " where a.tenant_id = ? and a.code = ?")) {
            for (Ledger.Acknowledged booking : acknowledged) {
                find.setObject(1, booking.community());
                find.setString(2, booking.code());
                try (ResultSet row = find.executeQuery()) {
                    without += row.next() ? 0 : 1;
                }
            }
        }
        return without;
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
