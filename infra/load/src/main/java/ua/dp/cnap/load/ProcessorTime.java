package ua.dp.cnap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much processor time a process and its children have used, ended children included. On a machine that others use too it
 * says more than the clock.
 */
final class ProcessorTime {

    private static final int TICKS_PER_SECOND = 100; // what Linux promises to programs

    private ProcessorTime() {}

    /** Of the servers that a booking goes through and of this program, in seconds. */
    static double all(Installation system) throws IOException {
        var servers = system.servers();
        long ticks = ofTree(servers.get("WildFly").pid())
                + ofTree(servers.get("PostgreSQL").pid())
                + of(ProcessHandle.current().pid(), false);
        return (double) ticks / TICKS_PER_SECOND;
    }

    private static long ofTree(long pid) {
        Stream<ProcessHandle> children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        return of(pid, true)
                + children.mapToLong(child -> of(child.pid(), true)).sum();
    }

    private static long of(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException e) {
            return 0; // it has just ended, and its parent counts it
        }
    }
}
