package ua.dp.cnap.rest.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.network.CommunityCounts;
import ua.dp.cnap.network.NetworkSummary;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The network in figures, for the oblast. */
@Path("network/summary")
@ActsFor(ActsFor.Whom.REGION)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SummaryResource {

    @Inject
    NetworkSummary network;

    /** 401 without a token; 403 {@code wrong-role} to who is neither coordinator nor auditor. */
    @GET
    public Page<CommunityCountsBody> communities(@BeanParam Paging paging) {
        return paging.of(network.communities(), CommunityCounts::slug, CommunityCountsBody::of);
    }
}
