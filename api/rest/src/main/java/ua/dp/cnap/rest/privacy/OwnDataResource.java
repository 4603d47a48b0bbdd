package ua.dp.cnap.rest.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.privacy.OwnDataDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** All that is kept of the person who comes, for that person. Code and key are asked as for the appointment itself. */
@Path("appointments/{code}/data")
@ActsFor(ActsFor.Whom.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnDataResource {

    private static final String KEY = "Manage-Key";

    @Inject
    OwnDataDesk desk;

    /** 404 {@code no-such-appointment}. */
    @GET
    public OwnDataBody read(@PathParam("code") String code, @HeaderParam(KEY) String key) {
        return OwnDataBody.of(desk.read(code, key), null);
    }

    /** The data as they are now, with the key if it is another; 404; 409 {@code data-erased}; 422. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public OwnDataBody correct(@PathParam("code") String code, @HeaderParam(KEY) String key, DataCorrectionBody body) {
        BookedAppointment corrected = desk.correct(code, key, Sent.body(body).correction());
        String now = corrected.manageKey();
        return OwnDataBody.of(desk.read(code, now), now.equals(key) ? null : now);
    }

    /** 204, also when they were erased before; 404; 409 {@code visit-still-coming} unless it may be cancelled. */
    @DELETE
    public void erase(
            @PathParam("code") String code,
            @HeaderParam(KEY) String key,
            @QueryParam("cancel") @DefaultValue("false") boolean cancel) {
        desk.erase(code, key, cancel);
    }
}
