package ua.dp.cnap.admin.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.network.CommunityCounts;

/** Access points by kind, in words: 1 головний офіс, 4 ВРМ. */
final class Kinds {

    private Kinds() {}

    static String words(List<CommunityCounts> communities) {
        return Stream.of(
                        kind(
                                "main",
                                communities.stream()
                                        .mapToInt(CommunityCounts::mainOffices)
                                        .sum()),
                        kind(
                                "branch",
                                communities.stream()
                                        .mapToInt(CommunityCounts::branchOffices)
                                        .sum()),
                        kind(
                                "remote",
                                communities.stream()
                                        .mapToInt(CommunityCounts::remoteWorkplaces)
                                        .sum()),
                        kind(
                                "mobile",
                                communities.stream()
                                        .mapToInt(CommunityCounts::mobileOffices)
                                        .sum()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String kind(String key, int count) {
        return count == 0 ? "" : Speech.count("network.kind." + key, count);
    }
}
