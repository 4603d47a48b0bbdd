package ua.dp.cnap.rest.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import ua.dp.cnap.moving.Exports;
import ua.dp.cnap.moving.Exports.Export;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** Where the head takes all data of the community along. For nobody else: citizens' data are in it. */
@Path("centre/exports")
@ActsFor(value = ActsFor.Whom.STAFF, only = StaffRole.HEAD)
@Produces("application/zip")
@ApplicationScoped
public class ExportsResource {

    @Inject
    Exports exports;

    /** 200 with the archive; a POST because it leaves a record. */
    @POST
    public Response export() {
        Export export = exports.archive();
        return Response.ok((StreamingOutput) export::handOut)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
