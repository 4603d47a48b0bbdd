package ua.dp.cnap.rest.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.RemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.undo.UndoDesk;

/** Who changed what of the centre's configuration. For heads and deputies. */
@Path("centre/history")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HistoryResource {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @Inject
    ConfigurationHistory history;

    @Inject
    UndoDesk desk;

    /** The latest first. The cursor is a place in the history, so that changes made meanwhile shift nothing. */
    @GET
    public Page<ChangeBody> page(
            @QueryParam("q") String q,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int size = Parameter.count("limit", limit, USUAL, MOST);
        String text = Objects.requireNonNullElse(Parameter.text("q", q), "");
        var question = HistoryQuestion.about(text, Parameter.day("from", from), Parameter.day("until", until));
        List<Change> found = history.page(question, Place.parse(cursor), size + 1);
        List<Change> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Place.after(page.getLast()) : null;
        return new Page<>(page.stream().map(ChangeBody::of).toList(), next);
    }

    /** 200; 409 {@code cannot-undo}, {@code touches-bookings}; 422 where the hours of before would break the law. */
    @POST
    @Path("{change}/undo")
    public DoneBody undo(@PathParam("change") UUID change, RemovalBody body) {
        return DoneBody.of(desk.undo(change, RemovalBody.decisions(body)));
    }
}
