package ua.dp.cnap.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import ua.dp.cnap.rest.json.RecordJson;

/** Makes the HTTP answer of a problem; every problem of the API leaves through here. */
public final class Answer {

    private Answer() {}

    public static Words words(HttpHeaders headers) {
        return Words.in(headers.getAcceptableLanguages());
    }

    /** @param body any record whose members begin with those of {@link ProblemBody} */
    public static Response.ResponseBuilder of(int status, Record body, Words words) {
        return Response.status(status)
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body);
    }

    /** Writes the problem without JAX-RS: for errors that the container answers itself. */
    public static void write(int status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Words words = Words.in(
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? List.of()
                        : Collections.list(request.getLocales()));
        response.setStatus(status);
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(RecordJson.bytes(ProblemBody.of(status, code, words)));
    }

    static Response.ResponseBuilder of(int status, String code, Words words) {
        return of(status, ProblemBody.of(status, code, words), words);
    }
}
