package ua.dp.cnap.rest.card;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.TechnologicalCard;

/**
 * One edition of a card with all it says.
 *
 * @param state DRAFT or APPROVED
 * @param blocks of an information card; null for a technological one
 * @param limit of a technological card; null while nobody has said it
 * @param stages of a technological card; null for an information card
 * @param approval null while it is a draft
 * @param typicalId the edition of the typical card that was looked at when it was written
 * @param changedBy who wrote or approved it last; null for citizens
 */
record CardBody(
        UUID id,
        CardKind kind,
        int edition,
        String state,
        BlocksBody blocks,
        LimitBody limit,
        List<StageBody> stages,
        ApprovalBody approval,
        UUID typicalId,
        String changedBy,
        int version) {

    static CardBody of(CardEdition edition) {
        InformationCard information = edition.content() instanceof InformationCard card ? card : null;
        TechnologicalCard technological = edition.content() instanceof TechnologicalCard card ? card : null;
        return new CardBody(
                edition.id(),
                edition.kind(),
                edition.number(),
                edition.isDraft() ? "DRAFT" : "APPROVED",
                information == null ? null : BlocksBody.of(information),
                technological == null || technological.limit() == null ? null : LimitBody.of(technological.limit()),
                technological == null
                        ? null
                        : technological.stages().stream().map(StageBody::of).toList(),
                edition.isDraft() ? null : ApprovalBody.of(edition.approval()),
                edition.typicalId(),
                edition.changedBy(),
                edition.version());
    }
}
