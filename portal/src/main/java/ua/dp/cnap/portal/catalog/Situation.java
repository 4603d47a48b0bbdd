package ua.dp.cnap.portal.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.LifeEvent;
import ua.dp.cnap.catalog.OfferedService;

/**
 * What to do in a life event: the one service that is the whole of it, else its parts, and services whose name is alike.
 *
 * @param whole the service that is asked for once and brings all results
 * @param ticks which of the parts are done
 * @param related services that the source does not name; proposed by their titles only
 */
public record Situation(
        String listPath,
        String title,
        LifeEvent.Kind kind,
        Optional<Step> whole,
        List<Step> parts,
        List<Step> related,
        Ticks ticks,
        boolean isRegional) {

    private static final int MOST_RELATED = 5;

    /** Leads to the page of a service, and to booking; both are absent where the community does not give it. */
    public record Step(String title, Optional<String> path, Optional<String> bookingPath) {

        static Step words(String title) {
            return new Step(title, Optional.empty(), Optional.empty());
        }
    }

    static Situation ofRegion(
            LifeEvent event, String done, Map<UUID, AdministrativeService> known, List<AdministrativeService> alike) {
        return of(
                "",
                event,
                done,
                service -> Optional.ofNullable(known.get(service)).map(s -> step("", s, false)),
                alike.stream().map(s -> step("", s, false)),
                true);
    }

    static Situation ofCommunity(
            String home, LifeEvent event, String done, Map<UUID, OfferedService> offered, List<OfferedService> alike) {
        return of(
                home,
                event,
                done,
                service -> Optional.ofNullable(offered.get(service)).map(o -> step(home, o.service(), o.bookable())),
                alike.stream().map(o -> step(home, o.service(), o.bookable())),
                false);
    }

    private interface Services {
        Optional<Step> step(UUID service);
    }

    private static Situation of(
            String home, LifeEvent event, String done, Services services, Stream<Step> alike, boolean isRegional) {
        Optional<Step> whole = event.service().flatMap(services::step);
        List<Step> parts = event.parts().stream()
                .map(p -> p.service()
                        .flatMap(services::step)
                        .map(s -> new Step(p.title(), s.path(), s.bookingPath()))
                        .orElse(Step.words(p.title())))
                .toList();
        List<Optional<String>> named =
                Stream.concat(whole.stream(), parts.stream()).map(Step::path).toList();
        List<Step> related = alike.filter(s -> !named.contains(s.path()))
                .limit(event.parts().isEmpty() ? MOST_RELATED : 0)
                .toList();
        String list = home + "/situations";
        Ticks ticks = Ticks.of(list + "/" + event.slug(), done, parts.size());
        return new Situation(list, event.title(), event.kind(), whole, parts, related, ticks, isRegional);
    }

    private static Step step(String home, AdministrativeService service, boolean bookable) {
        return new Step(
                service.title(),
                Optional.of(home + "/services/" + service.slug()),
                Optional.of(home + "/booking?service=" + service.slug()).filter(path -> bookable));
    }
}
