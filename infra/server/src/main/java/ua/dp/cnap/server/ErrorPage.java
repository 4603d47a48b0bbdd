package ua.dp.cnap.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ua.dp.cnap.ui.Assets;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** An error as a small page in the regional look, with one way on; needs neither database nor templates. */
record ErrorPage(String problem, Language language, String forward, String forwardKey) {

    private static final String TEMPLATE = template();

    static ErrorPage forCitizens(int status, String address) {
        Language language = address.equals("/en") || address.startsWith("/en/") ? Language.EN : Language.UK;
        return new ErrorPage(problem(status), language, language.prefix() + "/", "problem.home");
    }

    static ErrorPage forStaff(int status) {
        return status == 403
                ? new ErrorPage("no-access", Language.UK, "/admin/logout", "problem.log-out")
                : new ErrorPage(problem(status), Language.UK, "/admin/", "problem.again");
    }

    private static String problem(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 429 -> "too-many";
            case 502, 503, 504 -> "unavailable";
            default -> status < 500 ? "invalid" : "unexpected";
        };
    }

    void write(HttpServletResponse response) throws IOException {
        Texts texts = Texts.in(language);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(TEMPLATE.replace("{language}", language.code())
                        .replace("{title}", texts.get("problem." + problem))
                        .replace("{text}", texts.get("problem." + problem + ".text"))
                        .replace("{site}", texts.get("site.name"))
                        .replace("{region}", texts.get("site.region"))
                        .replace("{home}", language.prefix() + "/")
                        .replace("{forward}", forward)
                        .replace("{forwardText}", texts.get(forwardKey))
                        .replace("{icon}", Assets.url("favicon.svg"))
                        .replace("{css}", Assets.url("cnap.css")));
    }

    private static String template() {
        try (InputStream html = ErrorPage.class.getResourceAsStream("error.html")) {
            return new String(html.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
