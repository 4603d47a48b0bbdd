package ua.dp.cnap.rest.card;

import ua.dp.cnap.card.CardKind;

/** Which card is to be begun. */
record NewCardBody(CardKind kind) {}
