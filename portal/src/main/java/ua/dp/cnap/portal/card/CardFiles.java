package ua.dp.cnap.portal.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.NoSuchCard;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.card.PublishedCards;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.paper.card.CardPaper;
import ua.dp.cnap.paper.card.CardSubject;
import ua.dp.cnap.paper.card.Letterhead;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** Cards of services as PDF: the community's that are valid today, and the oblast's typical ones. */
@Path("/")
@RequestScoped
public class CardFiles {

    private static final String FILE = "/{service}/{kind: information|technological}-card.pdf";

    @Inject
    Visit visit;

    @Inject
    ServiceDirectory directory;

    @Inject
    ServiceList list;

    @Inject
    PublishedCards cards;

    @GET
    @Path("services" + FILE)
    public Response inRegion(@PathParam("service") String slug, @PathParam("kind") String kind) {
        AdministrativeService service = directory.bySlug(slug);
        return file(regional(), service, ValidCards.ofRegion(cards, service), kind);
    }

    @GET
    @Path("{slug: " + Slugs.PATTERN + "}/services" + FILE)
    public Response inCommunity(@PathParam("service") String slug, @PathParam("kind") String kind) {
        AdministrativeService service = list.bySlug(slug).service();
        ValidCards valid = ValidCards.ofCommunity(cards, service);
        boolean typical = valid.of(kind(kind)).map(PublishedCard::typical).orElse(true);
        return file(typical ? regional() : visited(), service, valid, kind);
    }

    private Letterhead visited() {
        return new Letterhead(
                visit.centre().orElseThrow().name(), visit.community().name());
    }

    private static Letterhead regional() {
        Texts texts = Texts.in(Language.UK); // as the documents are
        return new Letterhead(texts.get("site.name"), texts.get("site.region"));
    }

    private static Response file(Letterhead letterhead, AdministrativeService service, ValidCards valid, String kind) {
        PublishedCard card = valid.of(kind(kind)).orElseThrow(() -> NoSuchCard.valid(service.id()));
        CardSubject subject = CardSubject.of(service);
        return Response.ok(CardPaper.pdf(letterhead, subject, card.edition()), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + CardPaper.fileName(subject, card.edition()) + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.UK.code())
                .build();
    }

    /** The last part of a file's address. */
    static String name(CardKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-card.pdf";
    }

    private static CardKind kind(String part) {
        return CardKind.valueOf(part.toUpperCase(Locale.ROOT));
    }
}
