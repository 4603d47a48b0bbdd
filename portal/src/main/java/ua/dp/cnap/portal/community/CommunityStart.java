package ua.dp.cnap.portal.community;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.office.OfficeCard;

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
        Optional<Contacts> contacts) {}
