package ua.dp.cnap.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Lets browsers keep the consoles' script for good: its file names carry a hash, and Vaadin allows an hour only. */
@WebFilter(urlPatterns = "/admin/VAADIN/build/*", asyncSupported = true)
public class KeptBuild extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        rest.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                boolean kept = name.equalsIgnoreCase(CACHE_CONTROL) && value.startsWith("max-age");
                super.setHeader(name, kept ? "private, max-age=31536000, immutable" : value);
            }
        });
    }
}
