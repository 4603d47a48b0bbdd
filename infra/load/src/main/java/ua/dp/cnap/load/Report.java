package ua.dp.cnap.load;

import java.util.ArrayList;
import java.util.List;

/** The table that a run ends with: what was promised, what was measured, whether it was kept. */
final class Report {

    private record Row(String promise, String measured, String goal, String verdict) {}

    private final List<Row> rows = new ArrayList<>();

    /** Says what is being done now. */
    void step(String what) {
        System.out.println("… " + what);
    }

    void promise(String promise, String measured, String goal, boolean kept) {
        add(new Row(promise, measured, goal, kept ? "kept" : "MISSED"));
    }

    /** A figure that nothing was promised about. */
    void figure(String what, String measured) {
        add(new Row(what, measured, "", ""));
    }

    private void add(Row row) {
        rows.add(row);
        System.out.println("  " + row.promise + ": " + row.measured + " " + row.verdict);
    }

    boolean allKept() {
        return rows.stream().noneMatch(row -> row.verdict.equals("MISSED"));
    }

    void print() {
        int promise = width(rows.stream().map(Row::promise).toList());
        int measured = width(rows.stream().map(Row::measured).toList());
        int goal = width(rows.stream().map(Row::goal).toList());
        String format = "%-" + promise + "s  %-" + measured + "s  %-" + goal + "s  %s%n";
        System.out.println();
        System.out.printf(format, "what", "measured", "goal", "");
        rows.forEach(row -> System.out.printf(format, row.promise, row.measured, row.goal, row.verdict));
    }

    private static int width(List<String> cells) {
        return Math.max(8, cells.stream().mapToInt(String::length).max().orElse(0));
    }
}
