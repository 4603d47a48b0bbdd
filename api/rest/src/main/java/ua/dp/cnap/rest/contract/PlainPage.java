package ua.dp.cnap.rest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.dp.cnap.rest.problem.Words;

/** A plain page about the interface, in the regional look; it loads the style sheet and nothing else. */
public final class PlainPage {

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PlainPage() {}

    /** @param body trusted HTML; what comes from elsewhere goes through {@link #text} first */
    public static void write(int status, String title, String body, Words words, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", STRICT);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Language", words.language());
        response.setHeader("Vary", "Accept-Language");
        byte[] page =
                """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · API · Єдина мережа ЦНАП</title>
                <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/cnap.css">
                </head>
                <body>
                <header class="site"><div class="wrap">
                <a class="mark" href="/"><img src="/assets/favicon.svg" alt="" width="42" height="42"><span><strong>Єдина мережа ЦНАП</strong><span>API</span></span></a>
                </div></header>
                <main id="main"><div class="wrap">
                <h1>%s</h1>
                %s
                </div></main>
                </body>
                </html>
                """.formatted(words.language(), text(title), text(title), body).getBytes(UTF_8);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Text that shows as itself in HTML. */
    public static String text(Object text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text in which `code` and **weight** are marked as in Markdown, paragraphs parted by an empty line. */
    static String paragraphs(Object text) {
        return "<p>"
                + text(text)
                        .strip()
                        .replaceAll("`([^`]+)`", "<code>$1</code>")
                        .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>")
                        .replaceAll("\\n\\s*\\n", "</p>\n<p>")
                + "</p>";
    }
}
