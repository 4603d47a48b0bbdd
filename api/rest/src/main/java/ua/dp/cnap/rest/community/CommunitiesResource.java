package ua.dp.cnap.rest.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.published.Revalidated;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** All communities of the oblast. */
@Path("communities")
@ActsFor(ActsFor.Whom.ANYONE)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommunitiesResource {

    @Inject
    CommunityDirectory directory;

    /** All in Ukrainian order; with {@code q} those that it may mean, the likest first. */
    @GET
    @Revalidated
    public Page<CommunityBody> all(@QueryParam("q") String q, @BeanParam Paging paging) {
        String typed = Parameter.text("q", q);
        List<Community> communities = typed == null ? directory.all() : directory.search(typed);
        return paging.of(communities, Community::slug, CommunityBody::of);
    }
}
