package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import ua.dp.cnap.booking.MyAnswers;
import ua.dp.cnap.portal.Pages;

/**
 * What a letter asks its reader, each on a page with one button. Opening such a page changes nothing: mail programs and virus
 * scanners open links before a person does.
 */
@Path("/my")
@RequestScoped
public class AnswerPages {

    private static final String COMING = "{key: [A-Za-z0-9_-]{16,64}}/coming";

    @Inject
    Pages pages;

    @Inject
    MyAnswers answers;

    @Inject
    OwnPages own;

    @GET
    @Path(COMING)
    public Response coming() {
        return own.isChangeable() ? pages.show("booking/coming", own.appointment("")) : pages.go(own.path());
    }

    @POST
    @Path(COMING)
    public Response coming(@PathParam("key") String key) {
        answers.coming(null, key);
        return pages.go(own.path() + "?notice=coming");
    }
}
