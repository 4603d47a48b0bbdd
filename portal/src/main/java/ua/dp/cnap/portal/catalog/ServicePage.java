package ua.dp.cnap.portal.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.OfferedService;
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
        List<OfficeCard> offices,
        List<Place> places) {

    /** A community that gives the service, with the earliest free time in it. */
    public record Place(String name, String path, Instant earliest) {}

    static ServicePage ofRegion(
            AdministrativeService service, ValidCards cards, List<Place> places, Language language) {
        return of("", service, cards, language, Optional.empty(), 0, Optional.empty(), List.of(), places);
    }

    static ServicePage ofCommunity(
            String community,
            OfferedService offered,
            ValidCards cards,
            List<OfficeCard> offices,
            Optional<String> phone,
            Language language) {
        Optional<String> booking = Optional.of(
                        community + "/booking?service=" + offered.service().slug())
                .filter(path -> offered.bookable());
        return of(
                community,
                offered.service(),
                cards,
                language,
                phone,
                offered.durationMinutes(),
                booking,
                offices,
                List.of());
    }

    private static ServicePage of(
            String base,
            AdministrativeService service,
            ValidCards cards,
            Language language,
            Optional<String> phone,
            int minutes,
            Optional<String> booking,
            List<OfficeCard> offices,
            List<Place> places) {
        String path = base + "/services/" + service.slug();
        return new ServicePage(
                path,
                base + "/services",
                service.title(),
                service.topic(),
                cards.information()
                        .map(card ->
                                CardBlock.of((InformationCard) card.edition().content()))
                        .orElseGet(() -> CardBlock.of(service, Texts.in(language), Formats.in(language))),
                CardNote.of(cards, path),
                Optional.ofNullable(service.guideId()),
                phone,
                minutes,
                booking,
                offices,
                places);
    }

    public boolean isRegional() {
        return listPath.equals("/services");
    }
}
