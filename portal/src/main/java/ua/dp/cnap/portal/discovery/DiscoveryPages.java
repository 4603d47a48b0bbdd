package ua.dp.cnap.portal.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.LifeEvent;
import ua.dp.cnap.catalog.LifeEvents;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.portal.PublicAddress;
import ua.dp.cnap.portal.Visit;

/** Tells crawlers what may be found here, and where: one sitemap for the region, one for each community. */
@Path("/")
@RequestScoped
public class DiscoveryPages {

    private static final String XML = "application/xml;charset=UTF-8";

    @Inject
    PublicAddress address;

    @Inject
    Visit visit;

    @Inject
    CommunityDirectory communities;

    @Inject
    ServiceDirectory directory;

    @Inject
    ServiceList list;

    @Inject
    LifeEvents events;

    /** Own appointments and the steps of booking are nobody's search result. */
    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return """
                User-agent: *
                Disallow: /admin/
                Disallow: /api/
                Disallow: /my
                Disallow: /en/my
                Disallow: /*/booking
                Sitemap: %s
                """.formatted(address.of("/sitemap.xml"));
    }

    @GET
    @Path("sitemap.xml")
    public Response index() {
        Stream<String> ofCommunities = communities.all().stream().map(c -> "/" + c.slug() + "/sitemap.xml");
        return xml(Sitemap.index(Stream.concat(Stream.of("/sitemap-region.xml"), ofCommunities)
                .map(address::of)
                .toList()));
    }

    @GET
    @Path("sitemap-region.xml")
    public Response ofRegion() {
        Stream<String> fixed = Stream.of(
                "/", "/communities", "/services", "/situations", "/nearest", "/map", "/privacy", "/accessibility");
        return pages("", fixed, directory.all().stream());
    }

    @GET
    @Path("{slug: " + Slugs.PATTERN + "}/sitemap.xml")
    public Response ofCommunity() {
        String home = visit.home();
        Stream<String> fixed = Stream.of(home, home + "/services", home + "/situations", home + "/privacy");
        return pages(home, fixed, list.all().stream().map(o -> o.service()));
    }

    private Response pages(String home, Stream<String> fixed, Stream<AdministrativeService> services) {
        Stream<String> ofServices = services.map(s -> home + "/services/" + s.slug());
        Stream<String> ofEvents = events.all().stream().map(LifeEvent::slug).map(s -> home + "/situations/" + s);
        return xml(Sitemap.pages(
                Stream.of(fixed, ofServices, ofEvents).flatMap(s -> s).toList(), address::of));
    }

    private static Response xml(String text) {
        return Response.ok(text, XML).build();
    }
}
