package ua.dp.cnap.portal.legal;

import java.util.Optional;
import ua.dp.cnap.portal.community.Contacts;
import ua.dp.cnap.privacy.ConsentEdition;

/**
 * The notice of article 12 of Law 2297-VI; names the controller where the community is known.
 *
 * @param consent the words that people agree to today, and what for
 * @param retentionDays how long the community keeps the data after the visit; empty where no community is meant
 */
public record PrivacyNotice(
        String owner, Optional<Contacts> contacts, ConsentEdition consent, Optional<Integer> retentionDays) {}
