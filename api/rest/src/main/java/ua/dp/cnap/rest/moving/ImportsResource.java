package ua.dp.cnap.rest.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import ua.dp.cnap.moving.Imports;
import ua.dp.cnap.moving.Imports.MovedIn;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.StaffRole;

/** Where the oblast lets a community move in with all its data. Tells of them no more than whose they are. */
@Path("network/imports")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes("application/zip")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ImportsResource {

    @Inject
    Imports imports;

    @Context
    HttpServletRequest http;

    /** 201 with a Location; 409 {@code community-already-opened}; 422 {@code archive-damaged} and others. */
    @POST
    public Response take(InputStream archive, @Context UriInfo here) {
        MovedIn community = imports.take(archive, Coordinators.actor(http));
        return Response.created(
                        here.getBaseUriBuilder().path("communities/{slug}").build(community.slug()))
                .entity(new MovedInBody(community.slug(), community.name()))
                .build();
    }
}
