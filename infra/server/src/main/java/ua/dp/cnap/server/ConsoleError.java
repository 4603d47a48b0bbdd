package ua.dp.cnap.server;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An error under {@code /admin}. When a login has ended, or the person has left the staff, Vaadin's client must be told in its own words: it reconnects for
 * ever on a 401, and so it does when the heartbeat is answered with a 410.
 */
final class ConsoleError {

    private static final String SESSION_EXPIRED = "{\"meta\":{\"async\":true,\"sessionExpired\":true}}";

    private ConsoleError() {}

    static void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("v-r");
        if (status == SC_UNAUTHORIZED && "heartbeat".equals(kind)) {
            response.setStatus(SC_FORBIDDEN);
        } else if ((status == SC_UNAUTHORIZED || status == SC_FORBIDDEN) && "uidl".equals(kind)) {
            response.setStatus(SC_OK);
            response.setContentType("application/json");
            response.getWriter().write(SESSION_EXPIRED);
        } else if (kind == null && status == SC_FORBIDDEN && request.getUserPrincipal() == null) {
            response.setStatus(SC_SERVICE_UNAVAILABLE); // Keycloak is away: it could not even be asked
            ErrorPage.forStaff(SC_SERVICE_UNAVAILABLE).write(response);
        } else if (kind == null) {
            ErrorPage.forStaff(status).write(response);
        }
    }
}
