package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: its number, and when it was born. The number alone may belong to somebody else after the
 * process has ended; the pair never does.
 */
record ProcessMark(long pid, String birth) {

    /** Empty if no such process lives. */
    static Optional<ProcessMark> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> new ProcessMark(pid, birth(process)));
    }

    static ProcessMark parse(String text) {
        String[] parts = text.strip().split(" ", 2);
        return new ProcessMark(Long.parseLong(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    /** The process itself, if it still lives. */
    Optional<ProcessHandle> process() {
        return of(pid).filter(this::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    @Override
    public String toString() {
        return pid + " " + birth;
    }

    /** Linux: clock ticks since boot, and which boot; unlike a time of day it survives a corrected clock. */
    private static String birth(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
            return ticks + "@"
                    + Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                            .strip();
        } catch (IOException | IndexOutOfBoundsException e) {
            return process.info().startInstant().map(Instant::toString).orElse("");
        }
    }
}
