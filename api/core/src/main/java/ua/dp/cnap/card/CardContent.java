package ua.dp.cnap.card;

import java.io.Serializable;
import java.util.List;
import ua.dp.cnap.FieldError;

/** What a card says. */
public sealed interface CardContent extends Serializable permits InformationCard, TechnologicalCard {

    CardKind kind();

    /** What even a draft must not have. */
    List<FieldError> wrong();

    /** What stands in the way of approval; fields that are {@link #wrong} are not repeated. */
    List<FieldError> missing();

    /** Its parts in their order, each with its lines: what two cards are compared by. */
    List<CardPart> parts();
}
