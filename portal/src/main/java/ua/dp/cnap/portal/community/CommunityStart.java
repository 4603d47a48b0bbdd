package ua.dp.cnap.portal.community;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.community.Announcement;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.portal.CommunityBand;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.ui.Language;

/**
 * The first page of a community: announcements, offices with their hours, contacts.
 *
 * @param suspended whether nobody can book at present
 */
public record CommunityStart(
        String path,
        String name,
        Optional<Words> greeting,
        List<Words> announcements,
        List<OfficeCard> offices,
        boolean suspended,
        Optional<Contacts> contacts) {

    /** @param brand empty if nobody has set the centre up yet */
    public static CommunityStart of(
            Community community,
            Optional<Brand> brand,
            List<Announcement> announcements,
            List<OfficeCard> offices,
            boolean suspended,
            Language language) {
        boolean english = language == Language.EN;
        return new CommunityStart(
                "/" + community.slug(),
                CommunityBand.name(community, language),
                brand.filter(b -> b.greeting() != null).map(b -> Words.of(b.greeting(), b.greetingEn(), english)),
                announcements.stream()
                        .map(a -> Words.of(a.text(), a.textEn(), english))
                        .toList(),
                offices,
                suspended,
                Contacts.of(brand));
    }
}
