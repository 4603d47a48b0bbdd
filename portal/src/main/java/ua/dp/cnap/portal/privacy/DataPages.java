package ua.dp.cnap.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.privacy.OwnData;
import ua.dp.cnap.privacy.OwnDataDesk;
import ua.dp.cnap.privacy.VisitStillComing;

/** All that is kept of the one person whose key is in the address. */
@Path("/my")
@RequestScoped
public class DataPages {

    private static final String DATA = "{key: [A-Za-z0-9_-]{16,64}}/data";

    @Inject
    Pages pages;

    @Inject
    OwnDataDesk desk;

    @Inject
    ServiceDirectory services;

    @Inject
    OfficeDirectory offices;

    @Inject
    Clock clock;

    @PathParam("key")
    String key;

    @GET
    @Path(DATA)
    public Response show() {
        return pages.show("privacy/data", page());
    }

    /** The same for programs. */
    @GET
    @Path(DATA + "/file")
    public Response file() {
        DataPage page = page();
        return Response.ok(page.file(), "application/json;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cnap-" + page.data().visit().code() + ".json\"")
                .build();
    }

    @GET
    @Path(DATA + "/correction")
    public Response correction() {
        DataPage page = page();
        return page.data()
                .person()
                .map(person -> pages.show("privacy/correction", CorrectionForm.of(person, path())))
                .orElseGet(() -> pages.go(path() + "/data"));
    }

    @POST
    @Path(DATA + "/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@BeanParam CorrectionForm form) {
        try {
            return pages.go("/my/" + desk.correct(null, key, form.correction()).manageKey() + "/data");
        } catch (InvalidInput wrong) {
            return pages.show(422, "privacy/correction", form.again(path(), FormErrors.of(wrong.errors())))
                    .build();
        }
    }

    @GET
    @Path(DATA + "/erasure")
    public Response erasure() {
        return pages.show("privacy/erasure", page());
    }

    /** Whoever sends this has read that a coming visit is cancelled. The link may open nothing any more, so it is not gone to. */
    @POST
    @Path(DATA + "/erasure")
    public Response erase() {
        try {
            desk.erase(null, key, true);
            return pages.show("privacy/erased");
        } catch (VisitStillComing now) {
            return pages.show(409, "privacy/erasure", page().refused()).build();
        }
    }

    private DataPage page() {
        OwnData data = desk.read(null, key);
        return new DataPage(
                path(),
                data,
                services.byId(data.visit().serviceId()).title(),
                offices.byId(data.visit().officeId()).name(),
                data.visit().changeableAt(clock.instant()),
                false);
    }

    private String path() {
        return "/my/" + key;
    }
}
