package ua.dp.cnap.portal.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ua.dp.cnap.Problem;
import ua.dp.cnap.portal.Pages;

/** Shows a refusal of the domain that no page has an own place for. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Inject
    Pages pages;

    @Override
    public Response toResponse(Problem problem) {
        int status = switch (problem.kind()) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case FORBIDDEN -> 403;
        };
        return pages.show(status, "problem/problem", ProblemPage.of(problem.code(), status))
                .build();
    }
}
