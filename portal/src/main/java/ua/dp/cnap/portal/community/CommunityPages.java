package ua.dp.cnap.portal.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.community.ServiceCentre;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.CommunityBand;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.ui.CommunityBrand;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;

/** The first page of a community, with its colour and logo. */
@Path("/")
@RequestScoped
public class CommunityPages {

    private static final String COMMUNITY = "{slug: " + Slugs.PATTERN + "}";
    private static final String FOR_A_WEEK = "public, max-age=604800";

    /** A logo is drawn by a stranger to this program: it may not run or load anything. */
    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    CommunityPage community;

    @Inject
    OfficeDirectory offices;

    @Inject
    Clock clock;

    @GET
    @Path(COMMUNITY)
    public Response start() {
        Instant now = clock.instant();
        return pages.show(
                "community/community",
                new CommunityStart(
                        visit.home(),
                        CommunityBand.name(visit.community(), visit.language()),
                        visit.centre().filter(c -> c.greeting() != null).map(c -> words(c.greeting(), c.greetingEn())),
                        announcements(now),
                        offices.all().stream().map(o -> OfficeCard.of(o, now)).toList(),
                        visit.centre().filter(ServiceCentre::suspended).isPresent(),
                        Contacts.of(visit.centre().orElse(null))));
    }

    @GET
    @Path(COMMUNITY + "/brand.css")
    public Response colours() {
        String css = CommunityBrand.css(
                visit.centre().map(ServiceCentre::accentColour).orElse(""));
        return Response.ok(css, "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WEEK)
                .build();
    }

    @GET
    @Path(COMMUNITY + "/logo.svg")
    public Response logo() {
        Optional<String> svg = visit.centre().map(ServiceCentre::logoSvg);
        return Response.ok(svg.orElseThrow(NotFoundException::new), "image/svg+xml")
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WEEK)
                .header("Content-Security-Policy", INERT)
                .build();
    }

    private List<Words> announcements(Instant now) {
        return community.announcements(now.atZone(Formats.ZONE).toLocalDate()).stream()
                .map(a -> words(a.text(), a.textEn()))
                .toList();
    }

    private Words words(String ukrainian, String english) {
        return Words.of(ukrainian, english, visit.language() == Language.EN);
    }
}
