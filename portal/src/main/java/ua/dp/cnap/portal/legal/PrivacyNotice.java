package ua.dp.cnap.portal.legal;

import java.util.Optional;
import ua.dp.cnap.portal.community.Contacts;

/** The notice of article 12 of Law 2297-VI; names the controller where the community is known. */
public record PrivacyNotice(String owner, Optional<Contacts> contacts) {}
