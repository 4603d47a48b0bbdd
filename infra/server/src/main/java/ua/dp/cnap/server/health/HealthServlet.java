package ua.dp.cnap.server.health;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Health for strangers: UP or DOWN and nothing else. {@code /health/live} asks whether to restart the server, {@code
 * /health/ready} and {@code /health} whether to send it requests.
 */
@WebServlet({"/health", "/health/*"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    @Liveness
    transient HealthCheck alive;

    @Inject
    @Readiness
    transient HealthCheck ready;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo()) {
            case null -> answer(response, ready);
            case "/", "/ready" -> answer(response, ready);
            case "/live" -> answer(response, alive);
            default -> response.sendError(SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, HealthCheck check) throws IOException {
        boolean up = check.call().getStatus() == UP;
        response.setStatus(up ? SC_OK : SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
