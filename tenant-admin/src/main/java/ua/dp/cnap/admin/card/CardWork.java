package ua.dp.cnap.admin.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.paper.card.Letterhead;

/** Work on cards as the pages do it: at a community's centre on its own cards, at the oblast on the typical ones. */
interface CardWork {

    /** Begins the addresses of the pages, and the keys of texts that differ. */
    String path();

    /** Whether the person at the page writes, and does not only read. */
    boolean isAllowed();

    List<ServiceCards> all();

    List<CardEdition> editions(UUID service, CardKind kind);

    /** What the oblast proposes; empty at the oblast itself. */
    Optional<CardEdition> typical(UUID service, CardKind kind);

    /** Who gives the service, as the settings of the centre say; empty at the oblast. */
    List<String> provider(UUID service);

    CardEdition begin(UUID service, CardKind kind);

    CardEdition save(CardEdition draft, CardContent content);

    void discard(CardEdition draft);

    CardEdition approve(CardEdition draft, Approval approval);

    Letterhead letterhead();
}
