package ua.dp.cnap.admin.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.paper.card.Letterhead;

/** The coordinator's work on typical cards. */
@ApplicationScoped
class TypicalCardWork implements CardWork {

    @Inject
    TypicalCardDesk desk;

    @Inject
    Coordination coordination;

    @Override
    public String path() {
        return "typical-cards";
    }

    @Override
    public boolean isAllowed() {
        return Coordination.isAllowed();
    }

    @Override
    public List<ServiceCards> all() {
        return desk.all();
    }

    @Override
    public List<CardEdition> editions(UUID service, CardKind kind) {
        return desk.editions(service, kind);
    }

    @Override
    public Optional<CardEdition> typical(UUID service, CardKind kind) {
        return Optional.empty();
    }

    @Override
    public List<String> provider(UUID service) {
        return List.of();
    }

    @Override
    public CardEdition begin(UUID service, CardKind kind) {
        return coordination.forAll(() -> desk.begin(service, kind));
    }

    @Override
    public CardEdition save(CardEdition draft, CardContent content) {
        return coordination.forAll(() -> desk.save(draft.id(), content, draft.version()));
    }

    @Override
    public void discard(CardEdition draft) {
        coordination.forAll(() -> {
            desk.discard(draft.id(), draft.version());
            return draft;
        });
    }

    @Override
    public CardEdition approve(CardEdition draft, Approval approval) {
        return coordination.forAll(() -> desk.approve(draft.id(), approval, draft.version()));
    }

    @Override
    public Letterhead letterhead() {
        return new Letterhead(Speech.text("site.name"), Speech.text("site.region"));
    }
}
