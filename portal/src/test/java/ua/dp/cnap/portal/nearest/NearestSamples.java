package ua.dp.cnap.portal.nearest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.portal.Samples;
import ua.dp.cnap.portal.booking.FilterForm;
import ua.dp.cnap.portal.booking.Filters;
import ua.dp.cnap.portal.nearest.NearestPage.Item;
import ua.dp.cnap.portal.nearest.NearestPage.Where;

/** Nearest times with invented content. */
public final class NearestSamples {

    private static final Instant AT = Instant.parse("2026-03-03T07:30:00Z");

    private NearestSamples() {}

    public static NearestPage asking() {
        return page(Optional.empty(), "Щось", List.of());
    }

    public static NearestPage found() {
        Item item = new Item(
                "ЦНАП м. Апостолове",
                "Апостолівська громада",
                "м. Апостолове, вул. Центральна, 1",
                3.44,
                true,
                47.66,
                33.72,
                "/apostolivska/booking?service=x&office=1",
                List.of(AT, AT.plusSeconds(1800)));
        return page(Optional.of(position()), "", List.of(item));
    }

    public static NearestPage none() {
        NearestPage.Other other = new NearestPage.Other("Солоне", "/nearest?service=x&q=x");
        return page(Optional.of(Where.typed("Солоний", "солон", List.of(other))), "солон", List.of());
    }

    static Where position() {
        return Where.of(new NearestQuery.Position(48.46, 35.04));
    }

    private static NearestPage page(Optional<Where> where, String typed, List<Item> items) {
        return new NearestPage(
                "/nearest?service=x",
                "x",
                "Обмін паспорта громадянина України",
                typed,
                false,
                where,
                Samples.communities(),
                new FilterForm("/nearest", Map.of("service", "x"), Filters.ALL, Filters.NONE),
                false,
                items,
                items.size() * 40,
                new NearestPage.MapLook("", ""));
    }
}
