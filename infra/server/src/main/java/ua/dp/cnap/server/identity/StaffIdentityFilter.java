package ua.dp.cnap.server.identity;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import ua.dp.cnap.tenancy.Outage;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffToken;

/**
 * Puts the {@link StaffIdentity} of the caller into the request attribute {@value #ATTRIBUTE}, for the consoles (a login)
 * and the API (a bearer token); what is not there may do nothing.
 *
 * <p>The token says who the caller is; what the caller may do in a community is looked up in its register of staff at
 * every request, so that who leaves is out at once.
 *
 * <p>A bearer token that is not good is refused with 401 even where none is needed: who shows one wants to be known.
 * Whoever is logged in but is no staff gets 403 from the consoles.
 */
public class StaffIdentityFilter extends HttpFilter {

    /** Where the doors find the {@link StaffIdentity}. */
    public static final String ATTRIBUTE = "ua.dp.cnap.staff";

    private static final long serialVersionUID = 1;
    private static final List<String> CLAIMS =
            List.of("sub", "name", "preferred_username", "realm_access", "organization");

    @Inject
    transient StaffRegisters registers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        String path = path(request);
        boolean bearer = path.startsWith("/api") && showsABearer(request);
        if (bearer) {
            request.authenticate(response); // nothing else does, since the API has no security constraint
        }
        Optional<StaffToken> token =
                token(request).map(StaffIdentityFilter::claims).flatMap(StaffClaims::read);
        if (bearer && token.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.sendError(SC_UNAUTHORIZED);
            return;
        }
        Optional<StaffIdentity> staff;
        try {
            staff = token.map(registers::identify);
        } catch (RuntimeException e) {
            if (!Outage.isBehind(e)) {
                throw e;
            }
            response.sendError(SC_SERVICE_UNAVAILABLE);
            return;
        }
        boolean console = path.startsWith("/admin") && !path.equals("/admin/logout");
        if (console && staff.filter(StaffIdentityFilter::worksSomewhere).isEmpty()) {
            response.sendError(SC_FORBIDDEN);
        } else {
            staff.ifPresent(identity -> request.setAttribute(ATTRIBUTE, identity));
            rest.doFilter(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }

    private static boolean worksSomewhere(StaffIdentity staff) {
        return staff.region() || !staff.communities().isEmpty();
    }

    private static boolean showsABearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }

    private static Optional<AccessToken> token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(principal.getOidcSecurityContext()).map(OidcSecurityContext::getToken)
                : Optional.empty();
    }

    private static JsonObject claims(AccessToken token) {
        JsonObjectBuilder claims = Json.createObjectBuilder();
        for (String claim : CLAIMS) {
            if (token.hasClaim(claim)) {
                claims.add(claim, JsonWebToken.wrapValue(token.getClaimValue(claim)));
            }
        }
        return claims.build();
    }
}
