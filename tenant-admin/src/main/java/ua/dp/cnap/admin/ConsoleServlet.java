package ua.dp.cnap.admin;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.ui.MapTiles;

/**
 * Serves the consoles. Each request acts in the scope of the workplace that the person has chosen and still has; a request
 * without one has no scope, so that whatever reaches for the database fails.
 *
 * <p>This is the only place of the consoles that sets a scope for a view. The heartbeat is short, because access ends with
 * the access token and the page has to notice.
 */
@WebServlet(
        urlPatterns = "/admin/*",
        asyncSupported = true,
        initParams = @WebInitParam(name = "heartbeatInterval", value = "20"))
public class ConsoleServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            MapTiles.configured().host().ifPresent(host -> letIn(host, response));
            Shift.begin(request).scope().ifPresent(CurrentScope::begin);
            super.service(request, response);
        } finally {
            CurrentScope.end();
        }
    }

    /** Pictures of the tile server, and nothing else of it, into the policy that the server has set. */
    private static void letIn(String tiles, HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(POLICY, policy.replace("img-src 'self'", "img-src 'self' " + tiles));
        }
    }
}
