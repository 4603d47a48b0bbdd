package ua.dp.cnap.portal.community;

import java.text.Collator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.dp.cnap.ui.Language;

/** The communities by district, or what a search has found in one unnamed group. */
public record CommunityList(String query, List<District> districts) {

    private static final Collator UKRAINIAN = Collator.getInstance(Language.UK.locale());

    public record District(String name, List<CommunityItem> communities) {}

    static CommunityList all(List<CommunityItem> items) {
        var byDistrict = items.stream()
                .collect(Collectors.groupingBy(
                        CommunityItem::district, () -> new TreeMap<>(UKRAINIAN), Collectors.toList()));
        return new CommunityList(
                "",
                byDistrict.entrySet().stream()
                        .map(e -> new District(e.getKey(), e.getValue()))
                        .toList());
    }

    static CommunityList found(String query, List<CommunityItem> items) {
        return new CommunityList(query, items.isEmpty() ? List.of() : List.of(new District("", items)));
    }

    public int size() {
        return districts.stream().mapToInt(d -> d.communities().size()).sum();
    }
}
