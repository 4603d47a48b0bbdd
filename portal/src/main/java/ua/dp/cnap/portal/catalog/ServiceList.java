package ua.dp.cnap.portal.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Services by topic, or what a search has found in one unnamed group, the likest first.
 *
 * @param path where the search form leads
 */
public record ServiceList(String path, String query, List<Topic> topics) {

    public record Topic(String name, List<Item> services) {}

    public record Item(String title, String topic, String path) {}

    public static ServiceList of(String path, String query, List<Item> items) {
        if (!query.isEmpty()) {
            return new ServiceList(path, query, items.isEmpty() ? List.of() : List.of(new Topic("", items)));
        }
        var byTopic =
                items.stream().collect(Collectors.groupingBy(Item::topic, LinkedHashMap::new, Collectors.toList()));
        return new ServiceList(
                path,
                query,
                byTopic.entrySet().stream()
                        .map(e -> new Topic(e.getKey(), e.getValue()))
                        .toList());
    }

    public int size() {
        return topics.stream().mapToInt(t -> t.services().size()).sum();
    }

    /** Whether it is the directory of the whole oblast and not one community's list. */
    public boolean isRegional() {
        return path.equals("/services");
    }
}
