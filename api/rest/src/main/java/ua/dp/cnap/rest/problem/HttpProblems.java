package ua.dp.cnap.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Shows what JAX-RS itself refuses: no such path, a wrong method, a media type that is not spoken here. */
@Provider
public class HttpProblems implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response theirs = refusal.getResponse();
        if (theirs.getStatus() < 400) {
            return theirs; // such as the answer to OPTIONS
        }
        if (theirs.getStatus() >= 500) {
            return UnexpectedProblems.answer(refusal, Answer.words(headers));
        }
        Response.ResponseBuilder answer =
                Answer.of(theirs.getStatus(), code(theirs.getStatus()), Answer.words(headers));
        String allowed = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    /** The problem's name for a status that the container or JAX-RS chose. */
    public static String code(int status) {
        return switch (status) {
            case 401 -> "token-invalid";
            case 403 -> "wrong-role";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "unexpected";
        };
    }
}
