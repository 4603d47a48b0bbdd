package ua.dp.cnap.portal.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.portal.card.CardNote;
import ua.dp.cnap.portal.card.ValidCards;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** A service with its information card; of one community with its offices, or of the whole oblast. */
public record ServicePage(
        String path,
        String listPath,
        String title,
        String topic,
        List<CardBlock> blocks,
        CardNote note,
        Optional<String> guideId,
        Optional<String> phone,
        int minutes,
        Optional<String> bookingPath,
        OnlineBooking online,
        Optional<DecisionNote> decision,
        List<OfficeCard> offices,
        List<Place> places) {

    /** A community that gives the service, with the earliest free time in it. */
    public record Place(String name, String path, Instant earliest) {}

    static ServicePage ofRegion(
            AdministrativeService service, ValidCards cards, List<Place> places, Language language) {
        String path = "/services/" + service.slug();
        return new ServicePage(
                path,
                "/services",
                service.title(),
                service.topic(),
                blocks(service, cards, language),
                CardNote.of(cards, path),
                Optional.ofNullable(service.guideId()),
                Optional.empty(),
                0,
                Optional.empty(),
                OnlineBooking.EVERYONE,
                Optional.empty(),
                List.of(),
                places);
    }

    static ServicePage ofCommunity(
            String community,
            CentreTerms terms,
            ValidCards cards,
            List<OfficeCard> offices,
            Optional<String> phone,
            Language language) {
        OfferedService offered = terms.offered();
        AdministrativeService service = offered.service();
        String path = community + "/services/" + service.slug();
        return new ServicePage(
                path,
                community + "/services",
                service.title(),
                service.topic(),
                terms.on(blocks(service, cards, language), cards.information().isPresent(), language),
                CardNote.of(cards, path),
                Optional.ofNullable(service.guideId()),
                phone,
                offered.durationMinutes(),
                Optional.of(community + "/booking?service=" + service.slug()).filter(p -> offered.bookable()),
                offered.listed().online(),
                terms.decision().map(d -> DecisionNote.of(d, community)),
                offices,
                List.of());
    }

    private static List<CardBlock> blocks(AdministrativeService service, ValidCards cards, Language language) {
        return cards.information()
                .map(card -> CardBlock.of((InformationCard) card.edition().content()))
                .orElseGet(() -> CardBlock.of(service, Texts.in(language), Formats.in(language)));
    }

    /** The last part of its address. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether only the centre itself gives times for it. */
    public boolean isDeskOnly() {
        return online == OnlineBooking.DESK;
    }

    public boolean isForResidents() {
        return online == OnlineBooking.RESIDENTS;
    }

    public boolean isRegional() {
        return listPath.equals("/services");
    }
}
