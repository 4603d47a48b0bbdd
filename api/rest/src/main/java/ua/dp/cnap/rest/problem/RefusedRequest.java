package ua.dp.cnap.rest.problem;

import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/** A request that is refused at the door, before any rule of the domain is asked. */
public class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    private RefusedRequest(int status, String code, List<FieldError> errors, Map<String, String> headers) {
        super(status + " " + code, null, false, false); // an answer, not an accident: no stack trace
        this.status = status;
        this.code = code;
        this.errors = errors;
        this.headers = headers;
    }

    /** 400: a parameter, a header or the body has another shape than the contract says. */
    public static RefusedRequest misshapen(List<FieldError> errors) {
        return new RefusedRequest(400, "malformed-request", List.copyOf(errors), Map.of());
    }

    public static RefusedRequest misshapen(String field, String code) {
        return misshapen(List.of(new FieldError(field, code)));
    }

    /** 400: the body is not JSON at all. */
    public static RefusedRequest notJson() {
        return new RefusedRequest(400, "not-json", List.of(), Map.of());
    }

    /** 401: nobody is named. */
    public static RefusedRequest withoutToken() {
        return new RefusedRequest(401, "token-missing", List.of(), Map.of("WWW-Authenticate", "Bearer realm=\"cnap\""));
    }

    /** 401: a token came along, and it is forged, expired, or meant for somebody else. */
    public static RefusedRequest withBadToken() {
        return new RefusedRequest(
                401,
                "token-invalid",
                List.of(),
                Map.of("WWW-Authenticate", "Bearer realm=\"cnap\", error=\"invalid_token\""));
    }

    /** 403: the token's roles do not reach here. */
    public static RefusedRequest wrongRole() {
        return new RefusedRequest(403, "wrong-role", List.of(), Map.of());
    }

    /** 403: the token is for another community. */
    public static RefusedRequest anotherCommunity() {
        return new RefusedRequest(403, "another-community", List.of(), Map.of());
    }

    /** 413: the body is larger than the API reads. */
    public static RefusedRequest tooLarge() {
        return new RefusedRequest(413, "body-too-large", List.of(), Map.of());
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }
}
