package ua.dp.cnap.portal.nearest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.office.PlaceSearch;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.booking.FilterForm;
import ua.dp.cnap.portal.booking.Filters;
import ua.dp.cnap.portal.catalog.Services;
import ua.dp.cnap.portal.community.CommunityItem;
import ua.dp.cnap.portal.nearest.NearestPage.Item;
import ua.dp.cnap.portal.nearest.NearestPage.Where;
import ua.dp.cnap.ui.MapTiles;

/** Finds the earliest times around a place and puts together what is shown of them. */
@ApplicationScoped
class NearestSearch {

    private static final int FIRST_SHOWN = 10;
    private static final int MOST_SHOWN = 50;
    private static final int EVERYWHERE = 250;
    private static final String PATH = "/nearest";

    @Inject
    Visit visit;

    @Inject
    NearestTimes nearest;

    @Inject
    ServiceDirectory directory;

    @Inject
    CommunityDirectory communities;

    @Inject
    PlaceSearch places;

    /** A place with its coordinates. */
    private record Spot(double lat, double lon, Where where) {}

    Services services(String query) {
        return Services.grouped(
                PATH,
                query,
                (query.isEmpty() ? directory.all() : directory.search(query))
                        .stream()
                                .map(s -> new Services.Item(s.title(), s.topic(), PATH + "?service=" + s.slug()))
                                .toList());
    }

    /** @param byPosition whether the browser was asked where it is */
    NearestPage around(NearestQuery query, boolean byPosition, MapTiles tiles) {
        AdministrativeService service = directory.bySlug(query.service());
        List<CommunityItem> all = CommunityItem.all(communities.all(), visit.language());
        Optional<Spot> spot = spot(query, all);
        List<NearestTime> found = spot.map(s -> found(service, s, query)).orElse(List.of());
        List<NearestTime> shown =
                found.stream().limit(query.all() ? MOST_SHOWN : FIRST_SHOWN).toList();
        return new NearestPage(
                PATH + "?service=" + service.slug(),
                service.slug(),
                service.title(),
                query.typed(),
                byPosition && spot.isEmpty(),
                spot.map(Spot::where),
                all,
                new FilterForm(PATH, sent(service, spot), Filters.ALL, query.filters()),
                query.soonest(),
                spot.map(s -> items(service, s, query, shown, all)).orElse(List.of()),
                Math.min(found.size(), MOST_SHOWN) - shown.size(),
                new NearestPage.MapLook(tiles.url(), tiles.attribution()));
    }

    private static Map<String, String> sent(AdministrativeService service, Optional<Spot> spot) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("service", service.slug());
        spot.ifPresent(s -> sent.putAll(s.where().sent()));
        return sent;
    }

    private List<NearestTime> found(AdministrativeService service, Spot spot, NearestQuery query) {
        List<NearestTime> found = nearest.to(
                service.id(),
                spot.lat(),
                spot.lon(),
                EVERYWHERE,
                query.filters().filter());
        return query.soonest()
                ? found.stream()
                        .sorted(Comparator.comparing(NearestTime::startsAt))
                        .toList()
                : found;
    }

    private List<Item> items(
            AdministrativeService service,
            Spot spot,
            NearestQuery query,
            List<NearestTime> shown,
            List<CommunityItem> all) {
        Map<UUID, List<NearestTime>> times = nearest
                .next(
                        service.id(),
                        spot.lat(),
                        spot.lon(),
                        shown.stream().map(NearestTime::officeId).toList(),
                        query.filters().filter())
                .stream()
                .collect(Collectors.groupingBy(NearestTime::officeId));
        Map<String, CommunityItem> bySlug =
                all.stream().collect(Collectors.toMap(CommunityItem::slug, Function.identity()));
        return shown.stream()
                .filter(office -> times.containsKey(office.officeId()))
                .map(office -> Item.of(
                        office,
                        bySlug.get(office.communitySlug()),
                        service.slug(),
                        query.filters(),
                        times.get(office.officeId())))
                .toList();
    }

    private Optional<Spot> spot(NearestQuery query, List<CommunityItem> all) {
        if (query.position().isPresent()) {
            return query.position().map(p -> new Spot(p.lat(), p.lon(), Where.of(p)));
        }
        if (query.community().isEmpty() && !query.typed().isEmpty()) {
            return typed(query);
        }
        return all.stream()
                .filter(c -> c.slug().equals(query.community()))
                .findFirst()
                .map(c -> new Spot(c.lat(), c.lon(), Where.of(c)));
    }

    private Optional<Spot> typed(NearestQuery query) {
        List<PlaceSearch.Place> named = places.named(query.typed());
        List<NearestPage.Other> others = named.stream()
                .skip(1)
                .map(p -> new NearestPage.Other(p.name(), path(query.service(), p.name())))
                .toList();
        return named.stream()
                .findFirst()
                .map(p -> new Spot(p.lat(), p.lon(), Where.typed(p.name(), query.typed(), others)));
    }

    private static String path(String service, String place) {
        return PATH + "?service=" + service + "&q=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
