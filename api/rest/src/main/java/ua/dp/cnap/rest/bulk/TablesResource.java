package ua.dp.cnap.rest.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import ua.dp.cnap.bulk.BulkDesk;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.SheetFormat;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** A table of the centre as a file. For heads and deputies. */
@Path("centre/tables/{table}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TablesResource {

    @Inject
    BulkDesk desk;

    @Context
    HttpHeaders headers;

    /** As CSV unless {@code format} says XLSX; headings in the language that is asked for. 400 for an unknown table. */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response take(@PathParam("table") String table, @QueryParam("format") String format) {
        SheetFormat written = format == null ? SheetFormat.CSV : word("format", format, SheetFormat.values());
        byte[] file = desk.export(kind(table), written, language());
        return Response.ok(file, written.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + table + written.extension() + "\"")
                .build();
    }

    /** 200, and nothing has changed; 422 if it cannot be read as this table. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ReviewBody review(@PathParam("table") String table, byte[] file) {
        return ReviewBody.of(desk.review(kind(table), file, rows -> {}));
    }

    /** 200; 409 {@code touches-bookings}, to be decided in the console; 422 naming rows, and nothing has changed. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public DoneBody bringIn(@PathParam("table") String table, byte[] file) {
        return DoneBody.of(desk.bringIn(kind(table), file, null, Decisions.none(), rows -> {}));
    }

    private static BulkKind kind(String table) {
        return word("table", table, BulkKind.values());
    }

    private static <E extends Enum<E>> E word(String name, String value, E[] words) {
        return Arrays.stream(words)
                .filter(w -> w.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> RefusedRequest.misshapen(name, "unknown"));
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("uk"))
                .findFirst()
                .orElse(Locale.of("uk"));
    }
}
