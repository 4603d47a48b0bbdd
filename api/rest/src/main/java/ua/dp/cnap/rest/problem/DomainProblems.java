package ua.dp.cnap.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;

/** Shows a rule of the domain that said no. */
@Provider
public class DomainProblems implements ExceptionMapper<Problem> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Problem problem) {
        int status = status(problem.kind());
        Words words = Answer.words(headers);
        var errors = problem instanceof InvalidInput invalid ? invalid.errors() : List.<ua.dp.cnap.FieldError>of();
        return Answer.of(status, ProblemBody.of(status, problem.code(), errors, words), words)
                .build();
    }

    static int status(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case FORBIDDEN -> 403;
        };
    }
}
