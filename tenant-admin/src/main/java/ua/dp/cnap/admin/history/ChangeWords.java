package ua.dp.cnap.admin.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;
import ua.dp.cnap.history.ConfigurationHistory;

/** Says recorded changes in words: which thing, and what of it became what. */
final class ChangeWords {

    private final Map<UUID, String> names;

    private ChangeWords(Map<UUID, String> names) {
        this.names = names;
    }

    /** The words for these changes, with the names of what they are about. */
    static ChangeWords of(List<Change> changes, ConfigurationHistory history) {
        Set<UUID> ids = changes.stream()
                .flatMap(c -> c.rows().stream())
                .flatMap(ChangeWords::values)
                .filter(v -> RecordedValue.ID.matcher(v).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return new ChangeWords(history.names(ids));
    }

    /** The person, or the system itself. */
    static String who(Change change) {
        return Objects.requireNonNullElseGet(change.actorName(), () -> Speech.text("history.system"));
    }

    /** What the row is: “Години роботи: Філія в Перемозі, понеділок”. */
    String thing(ChangedRow row) {
        String named = Stream.concat(
                        row.key().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .filter(key -> isTold(key.getKey(), key.getValue()))
                                .map(key -> RecordedValue.words(key.getKey(), key.getValue(), names)),
                        Stream.of(row.before(), row.after())
                                .map(columns -> columns.get("name"))
                                .filter(name -> name != null
                                        && row.before().size() * row.after().size() == 0)
                                .limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
        String known = "history.entity." + row.entity();
        String kind = ConsoleTexts.has(known) ? Speech.text(known) : row.entity(); // a table that has no words yet
        return named.isEmpty() ? kind : kind + ": " + named;
    }

    /** Whether the row is new, gone, or another than it was. */
    static String verb(ChangedRow row) {
        String key = row.before().isEmpty() ? "added" : row.after().isEmpty() ? "removed" : "changed";
        return Speech.text("history.row." + key);
    }

    List<Difference> differences(ChangedRow row) {
        Set<String> columns = new TreeSet<>(row.before().keySet());
        columns.addAll(row.after().keySet());
        columns.removeAll(row.key().keySet());
        return columns.stream()
                .map(column -> new Difference(label(column), value(column, row.before()), value(column, row.after())))
                .toList();
    }

    private boolean isTold(String column, String value) {
        return !RecordedValue.ID.matcher(value).matches() || names.containsKey(UUID.fromString(value));
    }

    private String value(String column, Map<String, String> columns) {
        String value = columns.get(column);
        return value == null ? "" : RecordedValue.words(column, value, names);
    }

    private static String label(String column) {
        String key = "history.column." + column;
        return ConsoleTexts.has(key) ? Speech.text(key) : column;
    }

    private static Stream<String> values(ChangedRow row) {
        return Stream.of(row.key(), row.before(), row.after()).map(Map::values).flatMap(Collection::stream);
    }
}
