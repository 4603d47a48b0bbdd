package ua.dp.cnap.rest.card;

import java.util.List;
import java.util.Map;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.TechnologicalCard;

/**
 * What a draft is to say from now on; it need not be complete.
 *
 * @param version of the draft as it was read
 */
record WrittenCardBody(Integer version, BlocksBody blocks, LimitBody limit, List<StageBody> stages) {

    CardContent content(CardKind kind) {
        if (kind == CardKind.INFORMATION) {
            return blocks == null ? new InformationCard(Map.of()) : blocks.card();
        }
        return new TechnologicalCard(
                limit == null ? null : limit.limit(),
                stages == null
                        ? List.of()
                        : stages.stream().map(StageBody::stage).toList());
    }
}
