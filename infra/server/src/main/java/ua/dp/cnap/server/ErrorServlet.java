package ua.dp.cnap.server;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives the errors that the container answers by itself the face of the area they happened in: problem details under
 * {@code /api}, what Vaadin's client understands or a page under {@code /admin}, a page elsewhere.
 *
 * <p>Also answers what no version of the API claims, which would otherwise be a page of the portal.
 */
@WebServlet(
        urlPatterns = {"/error", "/api/*"},
        asyncSupported = true)
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        String address = request.getAttribute(ERROR_REQUEST_URI) instanceof String uri ? uri : request.getRequestURI();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (within("/api", address)) {
            ErrorProblem.write(status, (Throwable) request.getAttribute(ERROR_EXCEPTION), request, response);
        } else if (within("/admin", address)) {
            ConsoleError.write(status, request, response);
        } else {
            ErrorPage.forCitizens(status, address).write(response);
        }
    }

    private static boolean within(String area, String address) {
        return address.equals(area) || address.startsWith(area + "/");
    }
}
