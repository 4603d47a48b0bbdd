package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Makes answers of templates, in the language and the frame of the current visit. */
@ApplicationScoped
public class Pages {

    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    Visit visit;

    public Response show(String template) {
        return html(200, Templates.render(template, visit.page())).build();
    }

    public Response show(String template, Object view) {
        return show(200, template, view).build();
    }

    public Response.ResponseBuilder show(int status, String template, Object view) {
        return html(status, Templates.render(template, visit.page(), view));
    }

    /** Sends the browser on with a GET, so that reloading repeats nothing. */
    public Response go(String path) {
        return Response.seeOther(URI.create(visit.language().prefix() + path)).build();
    }

    private Response.ResponseBuilder html(int status, String html) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().code())
                .entity(html);
    }
}
