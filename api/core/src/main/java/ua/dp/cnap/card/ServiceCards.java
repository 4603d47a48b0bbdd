package ua.dp.cnap.card;

import ua.dp.cnap.catalog.AdministrativeService;

/** A service and how far its two cards are. */
public record ServiceCards(AdministrativeService service, Standing information, Standing technological) {

    public Standing standing(CardKind kind) {
        return kind == CardKind.INFORMATION ? information : technological;
    }
}
