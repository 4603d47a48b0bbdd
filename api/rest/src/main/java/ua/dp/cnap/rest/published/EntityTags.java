package ua.dp.cnap.rest.published;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import ua.dp.cnap.rest.json.RecordJson;

/** Gives an answer a tag made from its bytes, and says 304 to who has those already; so a change is seen at once. */
@Provider
@Revalidated
public class EntityTags implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof Record body)) {
            return;
        }
        byte[] json = RecordJson.bytes(body);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(json).toString(), true); // weak: the server may compress
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged == null) {
            response.setEntity(json, null, response.getMediaType());
        } else {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
