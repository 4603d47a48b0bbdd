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
        return words(
                communities.stream().mapToInt(CommunityCounts::mainOffices).sum(),
                communities.stream().mapToInt(CommunityCounts::branchOffices).sum(),
                communities.stream().mapToInt(CommunityCounts::remoteWorkplaces).sum(),
                communities.stream().mapToInt(CommunityCounts::mobileOffices).sum());
    }

    static String words(int main, int branch, int remote, int mobile) {
        return Stream.of(kind("main", main), kind("branch", branch), kind("remote", remote), kind("mobile", mobile))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String kind(String key, int count) {
        return count == 0 ? "" : Speech.count("network.kind." + key, count).replace(' ', '\u00a0');
    }
}
