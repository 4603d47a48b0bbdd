package ua.dp.cnap.portal.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.OfferedService;

/**
 * Services by topic, or what a search has found in one unnamed group, the likest first.
 *
 * @param path where the search form leads
 * @param situations life events that the typed words may mean
 */
public record Services(String path, String query, List<Topic> topics, List<Situations.Item> situations) {

    public record Topic(String name, List<Item> services) {}

    public record Item(String title, String topic, String path) {}

    static Services of(String path, String query, List<AdministrativeService> found) {
        return grouped(
                path,
                query,
                found.stream().map(s -> item(s, path + "/" + s.slug())).toList());
    }

    static Services offered(String path, String query, List<OfferedService> found) {
        return of(path, query, found.stream().map(OfferedService::service).toList());
    }

    /** Those that can be booked, each leading to the next step of booking. */
    public static Services toBook(String path, String query, List<OfferedService> found) {
        List<Item> items = found.stream()
                .filter(OfferedService::bookable)
                .map(o -> item(o.service(), path + "?service=" + o.service().slug()))
                .toList();
        return grouped(path, query, items);
    }

    public static Services grouped(String path, String query, List<Item> items) {
        if (!query.isEmpty()) {
            return new Services(path, query, items.isEmpty() ? List.of() : List.of(new Topic("", items)), List.of());
        }
        var byTopic =
                items.stream().collect(Collectors.groupingBy(Item::topic, LinkedHashMap::new, Collectors.toList()));
        return new Services(
                path,
                query,
                byTopic.entrySet().stream()
                        .map(e -> new Topic(e.getKey(), e.getValue()))
                        .toList(),
                List.of());
    }

    private static Item item(AdministrativeService service, String path) {
        return new Item(service.title(), service.topic(), path);
    }

    Services with(Situations meant) {
        return new Services(path, query, topics, meant.items());
    }

    public int size() {
        return topics.stream().mapToInt(t -> t.services().size()).sum();
    }

    /** Whether it is the directory of the whole oblast and not one community's list. */
    public boolean isRegional() {
        return path.equals("/services");
    }
}
