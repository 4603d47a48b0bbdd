package ua.dp.cnap.admin.booking;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** At which office of a community this browser stands, kept from day to day in a cookie. */
final class RememberedOffice {

    private static final String ALL = "all";

    private RememberedOffice() {}

    /** Empty when all offices were chosen, or nothing is remembered. */
    static Optional<UUID> in(String communitySlug) {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> c.getName().equals(name(communitySlug)))
                .flatMap(c -> id(c.getValue()).stream())
                .findFirst();
    }

    static void keep(String communitySlug, UUID office) {
        Cookie cookie = new Cookie(name(communitySlug), office == null ? ALL : office.toString());
        cookie.setPath("/admin");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    /** The id that the text is; empty for anything else. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(String communitySlug) {
        return "cnap-office-" + communitySlug;
    }
}
