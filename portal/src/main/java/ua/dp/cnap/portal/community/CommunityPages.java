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
import ua.dp.cnap.branding.Logo;
import ua.dp.cnap.branding.LogoDesk;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.community.ServiceCentre;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.MapPolicy;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.office.OfficeCards;
import ua.dp.cnap.ui.CommunityBrand;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.MapTiles;

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
    LogoDesk logos;

    @Inject
    OfficeCards cards;

    @Inject
    CommunityDirectory communities;

    @Inject
    Clock clock;

    @GET
    @Path(COMMUNITY)
    public Response start() {
        Instant now = clock.instant();
        return pages.show(
                "community/community",
                CommunityStart.of(
                        visit.community(),
                        visit.brand(),
                        community.announcements(now.atZone(Formats.ZONE).toLocalDate()),
                        cards.of(offices.all()),
                        visit.centre().filter(ServiceCentre::suspended).isPresent(),
                        visit.language()));
    }

    /** The offices on a map and in the equal list below it; the scripts of the map are loaded here only. */
    @GET
    @Path(COMMUNITY + "/map")
    public Response map() {
        MapTiles tiles = MapTiles.configured();
        OfficeMap view = OfficeMap.of(visit.home(), cards.of(offices.all()), communities.all(), tiles);
        Response.ResponseBuilder page = pages.show(200, "community/offices", view);
        MapPolicy.of(tiles).ifPresent(policy -> page.header("Content-Security-Policy", policy));
        return page.build();
    }

    @GET
    @Path(COMMUNITY + "/brand.css")
    public Response colours() {
        String css = visit.brand()
                .map(b -> CommunityBrand.css(b.accentColour(), b.ink(), b.actionColour()))
                .orElse("");
        return Response.ok(css, "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WEEK)
                .build();
    }

    @GET
    @Path(COMMUNITY + "/logo")
    public Response logo() {
        Logo logo = logos.shown().orElseThrow(NotFoundException::new);
        return Response.ok(logo.content(), logo.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WEEK)
                .header("Content-Security-Policy", INERT)
                .build();
    }
}
