package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import ua.dp.cnap.ui.Language;

/** Which language a person's pages speak: Ukrainian until another is chosen, which the browser then remembers. */
@ApplicationScoped
class Languages {

    private static final String COOKIE = "cnap-language";

    void prepare(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(e -> speak(e.getUI(), chosen(VaadinRequest.getCurrent())));
    }

    private static void speak(UI page, Locale locale) {
        page.setLocale(locale);
        page.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
    }

    static Locale chosen(VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(
                                c -> c.getName().equals(COOKIE) && c.getValue().equals(Language.EN.code()));
        return (english ? Language.EN : Language.UK).locale();
    }

    /** Loads the page anew in that language. */
    static void choose(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/admin");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrent().getPage().reload();
    }
}
