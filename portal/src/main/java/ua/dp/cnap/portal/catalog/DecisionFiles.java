package ua.dp.cnap.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.servicelist.DecisionFile;
import ua.dp.cnap.servicelist.ListDecisions;

/** The decisions that approved the list of a community, as the PDF that its head added. */
@Path("/")
@RequestScoped
public class DecisionFiles {

    private static final String ID = "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    @Inject
    ListDecisions decisions;

    @GET
    @Path("{slug: " + Slugs.PATTERN + "}/list-decisions/{id: " + ID + "}")
    public Response file(@PathParam("id") String id) {
        DecisionFile file = decisions.file(UUID.fromString(id));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
