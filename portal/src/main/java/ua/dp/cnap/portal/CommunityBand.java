package ua.dp.cnap.portal;

import java.util.Locale;
import java.util.Optional;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * The band of a community under the regional header: emblem or logo, name, menu.
 *
 * @param centre what stands under the name: the centre's short name, or where it is
 * @param bookAt the words of the link to booking, with the name of the centre where its form is known
 * @param demo whether what the community's pages show is invented; then the band says so
 * @param diiaCentreMark whether the centre bears the mark «Центр Дії»
 */
public record CommunityBand(
        String path,
        String name,
        String centre,
        String bookAt,
        String initial,
        String stylesheet,
        Optional<String> logo,
        boolean demo,
        boolean diiaCentreMark) {

    /**
     * @param brand empty if nobody has set the centre up yet
     * @param logo fingerprint of the logo
     */
    public static CommunityBand of(
            Community community, Optional<Brand> brand, Optional<String> logo, boolean demo, Language language) {
        String path = "/" + community.slug();
        Texts texts = Texts.in(language);
        Optional<Brand> ukrainian = brand.filter(b -> language == Language.UK);
        return new CommunityBand(
                path,
                name(community, language),
                ukrainian.map(Brand::shortName).orElseGet(() -> texts.get("community.centre", community.centre())),
                ukrainian
                        .map(Brand::nameGenitive)
                        .map(name -> texts.get("community.book.to", name))
                        .orElseGet(() -> texts.get("community.book")),
                community.adjective().substring(0, 1).toUpperCase(Locale.ROOT),
                path + "/brand.css?v=" + brand.map(CommunityBand::version).orElse("0"),
                logo.map(fingerprint -> path + "/logo?v=" + fingerprint),
                demo,
                brand.map(Brand::diiaCentreMark).orElse(false));
    }

    /** Other colours, another address: a browser keeps what it has for long. */
    private static String version(Brand brand) {
        return Integer.toHexString((brand.accentColour() + brand.accentInk() + brand.actionColour()).hashCode());
    }

    /** «Апостолівська громада», "Apostolivska urban hromada". */
    public static String name(Community community, Language language) {
        String own = language == Language.UK ? community.adjective() : community.nameEn();
        return Texts.in(language).get("community.name", own);
    }
}
