package ua.dp.cnap.portal.catalog;

import java.util.List;
import ua.dp.cnap.catalog.LifeEvent;

/** The life events of the oblast, each leading to its page; of one community, or of none. */
public record Situations(List<Item> items) {

    public record Item(String title, LifeEvent.Kind kind, String path) {}

    static Situations of(String path, List<LifeEvent> events) {
        return new Situations(events.stream()
                .map(e -> new Item(e.title(), e.kind(), path + "/" + e.slug()))
                .toList());
    }
}
