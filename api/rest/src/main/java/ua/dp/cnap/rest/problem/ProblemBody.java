package ua.dp.cnap.rest.problem;

import java.net.URI;
import java.util.List;
import ua.dp.cnap.FieldError;

/**
 * Problem details as RFC 9457 has them.
 *
 * @param type {@code /problems/…}: stable, and a page that explains it
 * @param instance of an unexpected error only: the id under which the log keeps it
 * @param errors one for each field that is wrong; null when none is
 */
public record ProblemBody(
        URI type, String title, int status, String detail, URI instance, List<FieldErrorBody> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field, with a stable code and in words. */
    public record FieldErrorBody(String field, String code, String message) {}

    public static ProblemBody of(int status, String code, Words words) {
        return of(status, code, List.of(), words);
    }

    static ProblemBody of(int status, String code, List<FieldError> errors, Words words) {
        List<FieldErrorBody> told = errors.stream()
                .map(e -> new FieldErrorBody(e.field(), e.code(), words.of(e)))
                .toList();
        return new ProblemBody(
                type(code), words.title(code), status, words.detail(code), null, told.isEmpty() ? null : told);
    }

    ProblemBody instance(String id) {
        return new ProblemBody(type, title, status, detail, URI.create("urn:uuid:" + id), errors);
    }

    public static URI type(String code) {
        return URI.create("/problems/" + code);
    }
}
