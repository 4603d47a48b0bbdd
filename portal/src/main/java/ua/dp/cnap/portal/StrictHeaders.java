package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Headers that depend on the page: nothing keeps, indexes or passes on an address with a key; nothing keeps an answer to a
 * form. The server gives every answer its general security headers; where a page has a stricter one, it replaces them.
 */
@Provider
@ApplicationScoped
public class StrictHeaders implements ContainerResponseFilter {

    private static final List<String> REPLACING = List.of("Content-Security-Policy", "Referrer-Policy");

    @Inject
    Visit visit;

    @Context
    HttpServletResponse servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (visit.isPrivate()) {
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle("X-Robots-Tag", "noindex");
        }
        boolean keepsNothing = visit.isPrivate() || !request.getMethod().equals(HttpMethod.GET);
        if (keepsNothing) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        REPLACING.stream().filter(headers::containsKey).forEach(name -> {
            servlet.setHeader(name, headers.getFirst(name).toString());
            headers.remove(name);
        });
    }
}
