package ua.dp.cnap.rest.visitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.moving.Exports.Export;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.visitlist.VisitLists;
import ua.dp.cnap.visitlist.VisitQuestion;

/** Where the head takes visits along, with names and phones. For nobody else. */
@Path("centre/visits/exports")
@ActsFor(value = ActsFor.Whom.STAFF, only = StaffRole.HEAD)
@Produces("text/csv;charset=UTF-8")
@ApplicationScoped
public class VisitListResource {

    @Inject
    VisitLists lists;

    /** 200 with the table; a POST because it leaves a record. 422 when the days cannot be. */
    @POST
    public Response export(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("office") String office,
            @QueryParam("service") String service,
            @QueryParam("status") String status) {
        Export table = lists.table(new VisitQuestion(
                Parameter.day("from", from),
                Parameter.day("to", to),
                Parameter.id("office", office),
                Parameter.id("service", service),
                status(status)));
        return Response.ok((StreamingOutput) table::handOut)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Status status(String name) {
        return name == null
                ? null
                : Arrays.stream(Status.values())
                        .filter(status -> status.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> RefusedRequest.misshapen("status", "unknown"));
    }
}
