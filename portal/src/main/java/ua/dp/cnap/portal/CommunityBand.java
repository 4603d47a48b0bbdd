package ua.dp.cnap.portal;

import java.util.Locale;
import java.util.Optional;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.ServiceCentre;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * The band of a community under the regional header: emblem or logo, name, menu.
 *
 * @param demo whether what the community's pages show is invented; then the band says so
 */
public record CommunityBand(
        String path,
        String name,
        String centre,
        String initial,
        String stylesheet,
        Optional<String> logo,
        boolean demo) {

    /** @param service the community's service centre; null if nobody has set it up yet */
    public static CommunityBand of(Community community, ServiceCentre service, Language language) {
        String path = "/" + community.slug();
        String version = service == null ? "0" : service.accentColour().substring(1);
        return new CommunityBand(
                path,
                name(community, language),
                Texts.in(language).get("community.centre", community.centre()),
                community.adjective().substring(0, 1).toUpperCase(Locale.ROOT),
                path + "/brand.css?v=" + version,
                Optional.ofNullable(service)
                        .map(ServiceCentre::logoSvg)
                        .map(svg -> path + "/logo.svg?v=" + Integer.toHexString(svg.hashCode())),
                service != null && service.demo());
    }

    /** «Апостолівська громада», "Apostolivska urban hromada". */
    public static String name(Community community, Language language) {
        String own = language == Language.UK ? community.adjective() : community.nameEn();
        return Texts.in(language).get("community.name", own);
    }
}
