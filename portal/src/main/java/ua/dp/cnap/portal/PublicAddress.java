package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where citizens reach the portal: {@code CNAP_PUBLIC_URL}, or else the host that the browser asked. The setting matters
 * behind a proxy, and keeps a forged Host header out of links.
 */
@ApplicationScoped
public class PublicAddress {

    private final String setting = System.getenv("CNAP_PUBLIC_URL");

    @Inject
    HttpServletRequest request;

    /** The whole address of a page. */
    public String of(String path) {
        String base = setting == null || setting.isBlank() ? asked() : setting.strip();
        return base.replaceFirst("/+$", "") + path;
    }

    private String asked() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }
}
