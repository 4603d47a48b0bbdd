package ua.dp.cnap.portal;

import java.util.Optional;
import ua.dp.cnap.portal.office.Openness;
import ua.dp.cnap.ui.Assets;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * The frame around a view, as templates see it: language, texts, addresses, the community's band.
 *
 * @param path address of the page without the language prefix
 * @param query query string with its question mark, or empty
 * @param site where the portal is reached from outside, without a slash at the end
 * @param isPrivate whether the address holds a key, so that nothing may keep or index the page
 */
public record Page(
        Language language, String path, String query, Optional<CommunityBand> band, String site, boolean isPrivate) {

    public String t(String key, Object... parameters) {
        return Texts.in(language).get(key, parameters);
    }

    public String count(String key, long number) {
        return Texts.in(language).count(key, number);
    }

    public Formats formats() {
        return Formats.in(language);
    }

    public String asset(String name) {
        return Assets.url(name);
    }

    /** An address of the portal, in the language of this page. */
    public String href(String path) {
        return language.prefix() + path;
    }

    /** The whole address of a page of the portal, in the language of this page. */
    public String whole(String path) {
        return site + href(path);
    }

    /** The one address under which search engines should know this page. */
    public String canonical() {
        return path.equals("/") && language != Language.UK ? site + language.prefix() : whole(path);
    }

    /** The address of this page in another language. */
    public String in(Language other) {
        return other.prefix() + path + query;
    }

    /** What the browser's tab says: the page, the community, the network. */
    public String title(String title) {
        String site = band.map(b -> b.name() + " – ").orElse("") + t("site.name");
        return title.isEmpty()
                ? site
                : band.map(CommunityBand::name).filter(title::equals).isPresent() ? site : title + " – " + site;
    }

    /** The value of {@code aria-current} for a link of the menu; null when it leads elsewhere. */
    public String current(String link) {
        if (path.equals(link)) {
            return "page";
        }
        boolean inside = link.indexOf('/', 1) > 0 && path.startsWith(link + "/");
        return inside ? "true" : null;
    }

    /** The value of {@code lang} for words that exist in Ukrainian only; null on a Ukrainian page. */
    public String ukrainian(boolean isUkrainian) {
        return isUkrainian && language != Language.UK ? Language.UK.code() : null;
    }

    public String openness(Openness openness) {
        return openness.text(Texts.in(language), formats());
    }

    public String privacyPath() {
        return band.map(CommunityBand::path).orElse("") + "/privacy";
    }
}
