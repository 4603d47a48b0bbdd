package ua.dp.cnap.portal.discovery;

import java.util.List;
import java.util.function.UnaryOperator;
import ua.dp.cnap.ui.Language;

/** Lists of addresses as sitemaps.org describes them. Addresses hold no characters that XML would mistake. */
final class Sitemap {

    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** @param sitemaps whole addresses */
    static String index(List<String> sitemaps) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"" + SCHEMA + "\">\n");
        sitemaps.forEach(s -> xml.append("<sitemap><loc>").append(s).append("</loc></sitemap>\n"));
        return xml.append("</sitemapindex>\n").toString();
    }

    /**
     * Every page in every language, each naming the others.
     *
     * @param paths without the prefix of a language
     * @param whole makes the whole address of a path
     */
    static String pages(List<String> paths, UnaryOperator<String> whole) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"" + SCHEMA
                + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String path : paths) {
            for (Language language : Language.values()) {
                xml.append("<url><loc>").append(whole.apply(in(language, path))).append("</loc>");
                for (Language other : Language.values()) {
                    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                            .append(other.code())
                            .append("\" href=\"")
                            .append(whole.apply(in(other, path)))
                            .append("\"/>");
                }
                xml.append("</url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String in(Language language, String path) {
        return path.equals("/") && !language.prefix().isEmpty() ? language.prefix() : language.prefix() + path;
    }
}
