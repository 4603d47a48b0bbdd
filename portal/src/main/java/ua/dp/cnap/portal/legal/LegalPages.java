package ua.dp.cnap.portal.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.community.Contacts;
import ua.dp.cnap.privacy.ConsentEditions;

/** What a public service owes its visitors to say. */
@Path("/")
@RequestScoped
public class LegalPages {

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    ConsentEditions editions;

    @GET
    @Path("privacy")
    public Response privacy() {
        String owner = visit.texts().get("privacy.owner.region");
        return pages.show("legal/privacy", notice(owner, Optional.empty()));
    }

    @GET
    @Path("{slug: " + Slugs.PATTERN + "}/privacy")
    public Response privacyOfCommunity() {
        String owner = visit.texts().get("privacy.owner.community", visit.centreName());
        return pages.show("legal/privacy", notice(owner, Contacts.of(visit.brand())));
    }

    private PrivacyNotice notice(String owner, Optional<Contacts> contacts) {
        return new PrivacyNotice(owner, contacts, editions.valid(), editions.retentionDays());
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        return pages.show("legal/accessibility");
    }
}
