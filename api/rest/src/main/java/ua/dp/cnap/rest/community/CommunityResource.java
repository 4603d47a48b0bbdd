package ua.dp.cnap.rest.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rest.published.Revalidated;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** One community and its service centre. */
@Path("communities/{slug}")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommunityResource {

    @Inject
    CommunityDirectory directory;

    @Inject
    CommunityPage page;

    @Inject
    Clock clock;

    /** 404 {@code no-such-community}. */
    @GET
    @Revalidated
    public CommunityPageBody one(@PathParam("slug") String slug) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WeeklyHours.KYIV);
        return CommunityPageBody.of(directory.bySlug(slug), page.centre(), page.announcements(today));
    }
}
