package ua.dp.cnap.rest.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.network.Classifier;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The KATOTTH classifier of communities, to choose from when one is opened. */
@Path("network/classifier")
@ActsFor(ActsFor.Whom.REGION)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ClassifierResource {

    @Inject
    Classifier classifier;

    /** 400 without {@code q}; 50 communities at most, those of the oblast first. */
    @GET
    public Page<ClassifiedBody> search(@QueryParam("q") String q, @BeanParam Paging paging) {
        String typed = Parameter.needed("q", Parameter.text("q", q));
        return paging.of(classifier.search(typed), ClassifiedCommunity::katotthCode, ClassifiedBody::of);
    }
}
