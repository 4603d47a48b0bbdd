package ua.dp.cnap.card;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two cards of one kind say differently, part by part; parts that say the same are left out. */
public final class CardComparison {

    /** @param part name of the {@link Block}, or {@code LIMIT}, or {@code STAGES} */
    public record Difference(String part, List<Line> lines) implements Serializable {}

    /** A line that both cards have, or only one of them. */
    public record Line(Fate fate, String text) implements Serializable {}

    public enum Fate {
        KEPT,
        TAKEN_AWAY,
        ADDED
    }

    private CardComparison() {}

    /** @throws IllegalArgumentException if they are of different kinds */
    public static List<Difference> of(CardContent before, CardContent after) {
        if (before.kind() != after.kind()) {
            throw new IllegalArgumentException("cards of one kind are compared");
        }
        List<CardPart> was = before.parts();
        List<CardPart> is = after.parts();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).equals(is.get(i))) {
                differences.add(new Difference(
                        was.get(i).name(), lines(was.get(i).lines(), is.get(i).lines())));
            }
        }
        return differences;
    }

    /** By the longest common subsequence, so that one new line does not make all that follow look new. */
    private static List<Line> lines(List<String> was, List<String> is) {
        int[][] common = common(was, is);
        List<Line> lines = new ArrayList<>();
        int a = was.size();
        int b = is.size();
        while (a > 0 || b > 0) {
            if (a > 0 && b > 0 && was.get(a - 1).equals(is.get(b - 1))) {
                lines.add(new Line(Fate.KEPT, was.get(--a)));
                b--;
            } else if (b > 0 && (a == 0 || common[a][b - 1] >= common[a - 1][b])) {
                lines.add(new Line(Fate.ADDED, is.get(--b)));
            } else {
                lines.add(new Line(Fate.TAKEN_AWAY, was.get(--a)));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static int[][] common(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int a = 1; a <= was.size(); a++) {
            for (int b = 1; b <= is.size(); b++) {
                common[a][b] = was.get(a - 1).equals(is.get(b - 1))
                        ? common[a - 1][b - 1] + 1
                        : Math.max(common[a - 1][b], common[a][b - 1]);
            }
        }
        return common;
    }
}
