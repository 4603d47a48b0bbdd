package ua.dp.cnap.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the module. Each takes the page and, most of them, a view. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static String render(String template, Page page) {
        return render(template, Map.of("page", page));
    }

    static String render(String template, Page page, Object view) {
        return render(template, Map.of("page", page, "view", view));
    }

    /** Rendered as a whole before anything is sent: a failure still becomes a friendly page. */
    private static String render(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput(8192);
        ENGINE.render(template + ".jte", parameters, html);
        return html.toString();
    }
}
