package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.portal.CommunityBand;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** Looks around for an earlier time when one's own community has none soon. */
@ApplicationScoped
class OtherCommunities {

    private static final Duration SOON = Duration.ofDays(7);
    private static final int EVERYWHERE = 250;
    private static final int OFFERED = 3;

    @Inject
    Visit visit;

    @Inject
    NearestTimes nearest;

    @Inject
    CommunityDirectory communities;

    @Inject
    Clock clock;

    /**
     * The nearest offices of other communities that are earlier. None for a service that is tied to where one lives: that is
     * given by one's own community.
     *
     * @param own the earliest time here, if there is one
     */
    Optional<Elsewhere> instead(OfferedService service, Optional<Instant> own, Filters filters) {
        boolean soon = own.filter(clock.instant().plus(SOON)::isAfter).isPresent();
        if (soon || service.listed().online() != OnlineBooking.EVERYONE) {
            return Optional.empty();
        }
        return CurrentScope.call(new Scope.Public(), () -> around(service, own, filters));
    }

    private Optional<Elsewhere> around(OfferedService service, Optional<Instant> own, Filters filters) {
        Community here = visit.community();
        List<NearestTime> earlier =
                nearest.to(service.service().id(), here.lat(), here.lon(), EVERYWHERE, filters.filter()).stream()
                        .filter(time -> !time.communitySlug().equals(here.slug()))
                        .filter(time -> own.isEmpty() || time.startsAt().isBefore(own.get()))
                        .limit(OFFERED)
                        .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = communities.all().stream()
                .collect(Collectors.toMap(Community::slug, c -> CommunityBand.name(c, visit.language())));
        String wish = "?service=" + service.service().slug() + filters.query();
        return Optional.of(new Elsewhere(
                earlier.stream()
                        .map(time -> new Elsewhere.Item(
                                names.get(time.communitySlug()),
                                time.officeName(),
                                time.startsAt(),
                                "/" + time.communitySlug() + "/booking" + wish + "&office=" + time.officeId()))
                        .toList(),
                "/nearest" + wish + "&community=" + here.slug()));
    }
}
