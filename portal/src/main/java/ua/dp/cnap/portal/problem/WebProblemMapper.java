package ua.dp.cnap.portal.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ua.dp.cnap.portal.Pages;

/** Shows what HTTP itself refuses: an address that leads nowhere, a form of another kind. */
@Provider
@ApplicationScoped
public class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    Pages pages;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        return pages.show(status, "problem/problem", ProblemPage.of("", status)).build();
    }
}
