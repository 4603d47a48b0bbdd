package ua.dp.cnap.rest.published;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.ActsFor.Whom;

/** What is published may be read by pages of any site; nothing is kept by a cache unless it says so itself. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<Whom> EVERYBODY = Set.of(Whom.ANYONE, Whom.CITIZEN);

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (READING.contains(request.getMethod()) && isPublished()) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag");
        }
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private boolean isPublished() {
        Class<?> type = resource == null ? null : resource.getResourceClass();
        ActsFor acts = type == null ? null : type.getAnnotation(ActsFor.class);
        return acts != null && EVERYBODY.contains(acts.value());
    }
}
