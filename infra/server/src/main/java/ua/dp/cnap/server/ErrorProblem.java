package ua.dp.cnap.server;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An error as RFC 9457 problem details, for programs. */
final class ErrorProblem {

    private ErrorProblem() {}

    static void write(int status, String address, HttpServletResponse response) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter json = Json.createWriter(response.getWriter())) {
            json.writeObject(Json.createObjectBuilder()
                    .add("type", "/problems/" + code(status))
                    .add("title", title(status))
                    .add("status", status)
                    .add("instance", address)
                    .build());
        }
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "not-authenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "unexpected";
        };
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "A valid token is needed";
            case 403 -> "This is not for you";
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not take that method";
            case 406 -> "This address does not give that media type";
            case 413 -> "The request is too large";
            case 415 -> "This address does not take that media type";
            case 503 -> "The service is not available right now";
            default -> status < 500 ? "The request could not be understood" : "Something went wrong on our side";
        };
    }
}
