package ua.dp.cnap.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ua.dp.cnap.As;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * Stands in for the login server, which tests do not have: {@code Authorization: Test ADMINISTRATOR apostolivska} is a
 * verified token of such a person, {@code Test COORDINATOR oblast} of one for the whole region.
 */
@WebFilter("/api/*")
public class TestStaff extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient As as;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith("Test ")) {
            String[] words = authorization.split(" ");
            List<String> communities = Arrays.stream(words).skip(2).toList();
            StaffRole role = StaffRole.valueOf(words[1]);
            boolean region = communities.equals(List.of("oblast"));
            request.setAttribute(
                    "ua.dp.cnap.staff",
                    new StaffIdentity(
                            "test-subject",
                            "Тестова Особа",
                            region
                                    ? List.of()
                                    : communities.stream()
                                            .map(slug -> membership(slug, role))
                                            .toList(),
                            region ? Set.of(role) : Set.of()));
        }
        rest.doFilter(request, response);
    }

    private Membership membership(String slug, StaffRole role) {
        return new Membership(as.id(slug), slug, role);
    }
}
