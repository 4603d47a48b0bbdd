package ua.dp.cnap.rest.catalog;

import java.math.BigDecimal;
import java.util.UUID;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.OfferedService;

/**
 * A service that a community offers.
 *
 * @param guideId identifier of the national Guide, five digits; null where the service is not in it
 * @param bookable whether a time can be booked for it
 */
record ServiceBody(
        UUID id,
        String slug,
        String guideId,
        String title,
        String topic,
        int durationMinutes,
        boolean bookable,
        InformationCardBody informationCard) {

    /** The seven blocks that the law asks for (5203-VI art. 8 p. 4); a block that no source gives is null, never guessed. */
    record InformationCardBody(
            String provider,
            String documents,
            FeeBody fee,
            TermBody term,
            String result,
            String waysOfReceiving,
            String legalBasis,
            String note) {}

    /** How the fee is set, in the words of the source, and its amount in a year where that is known. */
    record FeeBody(String rule, BigDecimal amountUah, Integer year) {}

    /** How long it takes, in the words of the source. */
    record TermBody(String value, String unit) {}

    static ServiceBody of(OfferedService offered) {
        AdministrativeService service = offered.service();
        return new ServiceBody(
                service.id(),
                service.slug(),
                service.guideId(),
                service.title(),
                service.topic(),
                offered.durationMinutes(),
                offered.bookable(),
                card(service));
    }

    private static InformationCardBody card(AdministrativeService service) {
        return new InformationCardBody(
                service.provider(),
                null,
                service.feeRule() == null && service.feeUah() == null
                        ? null
                        : new FeeBody(service.feeRule(), service.feeUah(), service.feeYear()),
                service.termValue() == null ? null : new TermBody(service.termValue(), service.termUnit()),
                null,
                null,
                service.legalBasis(),
                service.note());
    }
}
