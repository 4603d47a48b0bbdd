package ua.dp.cnap.rest.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.ListComparison;
import ua.dp.cnap.tenancy.StaffRole;

/** The list beside the directory and the lists of similar communities. */
@Path("centre/services/comparison")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ComparisonResource {

    @Inject
    ListComparison comparison;

    @GET
    public ComparisonBody compared() {
        return ComparisonBody.of(comparison.ofMine());
    }
}
