package ua.dp.cnap.rest.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.rest.card.ApprovalBody;

/**
 * A service that a community offers.
 *
 * @param guideId identifier of the national Guide, five digits; null where the service is not in it
 * @param bookable whether a time can be booked for it
 * @param documents what this centre asks people to bring; null where it says nothing of its own
 */
record ServiceBody(
        UUID id,
        String slug,
        String guideId,
        String title,
        String topic,
        int durationMinutes,
        boolean bookable,
        OnlineBooking online,
        List<String> documents,
        InformationCardBody informationCard) {

    /**
     * The seven blocks that the law asks for (5203-VI art. 8 p. 4): as the valid card says, or as far as the directory knows; a
     * block that no source gives is null, never guessed.
     *
     * @param approval of the valid card; null where only the directory speaks
     */
    record InformationCardBody(
            String provider,
            String documents,
            FeeBody fee,
            TermBody term,
            String result,
            String waysOfReceiving,
            String legalBasis,
            String note,
            ApprovalBody approval) {}

    /** How the fee is set, in the words of the source, and its amount in a year where that is known. */
    record FeeBody(String rule, BigDecimal amountUah, Integer year) {}

    /** How long it takes, in the words of the source. */
    record TermBody(String value, String unit) {}

    /** @param valid the information card that is valid today; null if there is none */
    static ServiceBody of(OfferedService offered, PublishedCard valid) {
        AdministrativeService service = offered.service();
        return new ServiceBody(
                service.id(),
                service.slug(),
                service.guideId(),
                service.title(),
                service.topic(),
                offered.durationMinutes(),
                offered.bookable(),
                offered.listed().online(),
                offered.listed().documents().isEmpty() ? null : offered.listed().documents(),
                valid == null ? known(service) : approved(valid.edition(), service));
    }

    private static InformationCardBody approved(CardEdition edition, AdministrativeService service) {
        Map<Block, String> said = ((InformationCard) edition.content()).blocks();
        return new InformationCardBody(
                said.get(Block.PROVIDER),
                said.get(Block.DOCUMENTS),
                new FeeBody(said.get(Block.FEE), null, null),
                new TermBody(said.get(Block.TERM), null),
                said.get(Block.RESULT),
                said.get(Block.DELIVERY),
                said.get(Block.LAW),
                service.note(),
                ApprovalBody.of(edition.approval()));
    }

    private static InformationCardBody known(AdministrativeService service) {
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
                service.note(),
                null);
    }
}
