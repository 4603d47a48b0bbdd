package ua.dp.cnap.rest.contract;

import static ua.dp.cnap.rest.contract.PlainPage.text;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import ua.dp.cnap.rest.problem.Words;

/** What stands at the address of a problem's type: its meaning, in words. */
@WebServlet("/problems/*")
public class ProblemPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        Words words = Words.in(
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales()));
        if (!words.know(code)) {
            response.sendError(404);
            return;
        }
        String body =
                "<p class=\"lead\">%s</p>\n<p class=\"muted\">%s <code>/problems/%s</code></p>\n<p class=\"actions\"><a href=\"/api\">%s</a></p>"
                        .formatted(
                                text(words.detail(code)),
                                text(words.of("page.lead")),
                                text(code),
                                text(words.of("page.home")));
        PlainPage.write(200, words.title(code), body, words, response);
    }
}
