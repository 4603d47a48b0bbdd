package ua.dp.cnap.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Makes the HTTP answer of a problem; every problem of the API leaves through here. */
public final class Answer {

    private Answer() {}

    public static Words words(HttpHeaders headers) {
        return Words.in(headers.getAcceptableLanguages());
    }

    /** @param body any record whose members begin with those of {@link ProblemBody} */
    public static Response.ResponseBuilder of(int status, Object body, Words words) {
        return Response.status(status)
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body);
    }

    static Response.ResponseBuilder of(int status, String code, Words words) {
        return of(status, ProblemBody.of(status, code, words), words);
    }
}
