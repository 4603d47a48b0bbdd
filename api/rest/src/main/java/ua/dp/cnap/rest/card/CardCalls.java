package ua.dp.cnap.rest.card;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.card.CardComparison;
import ua.dp.cnap.card.CardDesk;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** What callers may ask of a desk of cards, be it the community's or the oblast's. */
final class CardCalls {

    private static final int MOST = 1_000_000;

    private CardCalls() {}

    /** Information cards first, each kind with the latest edition first. */
    static List<CardEdition> editions(CardDesk desk, UUID service) {
        return Stream.of(CardKind.values())
                .flatMap(kind -> desk.editions(service, kind).stream())
                .toList();
    }

    static CardEdition begin(CardDesk desk, UUID service, NewCardBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        if (body.kind() == null) {
            throw new InvalidInput("kind", "missing");
        }
        return desk.begin(service, body.kind());
    }

    static CardEdition save(CardDesk desk, UUID id, WrittenCardBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        CardKind kind = desk.edition(id).kind();
        return desk.save(id, body.content(kind), seen(body.version()));
    }

    static CardEdition approve(CardDesk desk, UUID id, DecisionOnCardBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return desk.approve(id, body.approval(), seen(body.version()));
    }

    static int version(String parameter) {
        return Parameter.count("version", Parameter.needed("version", parameter), 1, MOST);
    }

    /** From the other edition to this one. */
    static List<CardComparison.Difference> differences(CardEdition edition, CardEdition other) {
        if (edition.kind() != other.kind()) {
            throw new InvalidInput("with", "another-kind");
        }
        return CardComparison.of(other.content(), edition.content());
    }

    private static int seen(Integer version) {
        if (version == null) {
            throw new InvalidInput("version", "missing");
        }
        return version;
    }
}
