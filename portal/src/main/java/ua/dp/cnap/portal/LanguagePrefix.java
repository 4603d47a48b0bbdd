package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import ua.dp.cnap.branding.Domains;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.ui.Language;

/**
 * Takes the language from the front of the address, so that every page exists in every language without saying so. The first
 * page of a domain that is a community's own is that of the community.
 */
@Provider
@PreMatching
@ApplicationScoped
public class LanguagePrefix implements ContainerRequestFilter {

    @Inject
    Visit visit;

    @Inject
    Domains domains;

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        Language language = of(path);
        String rest = path.substring(language.prefix().length());
        String plain = rest.isEmpty() || rest.equals("/") ? start(request.getHeaderString("Host")) : rest;
        if (!plain.equals(path)) {
            request.setRequestUri(
                    request.getUriInfo().getBaseUri(),
                    UriBuilder.fromUri(asked).replacePath(plain).build());
        }
        visit.comes(language, plain, asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }

    private String start(String host) {
        return CurrentScope.call(new Scope.Public(), () -> domains.communityAt(host == null ? "" : host))
                .map(slug -> "/" + slug)
                .orElse("/");
    }

    static Language of(String path) {
        String prefix = Language.EN.prefix();
        return path.equals(prefix) || path.startsWith(prefix + "/") ? Language.EN : Language.UK;
    }
}
