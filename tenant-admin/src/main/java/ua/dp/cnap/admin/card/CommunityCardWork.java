package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.CommunityCardDesk;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.paper.card.Letterhead;

/** The head's work on the cards of the own centre. */
@ApplicationScoped
class CommunityCardWork implements CardWork {

    @Inject
    CommunityCardDesk desk;

    @Inject
    CommunityPage page;

    @Inject
    CommunityDirectory communities;

    @Override
    public String path() {
        return "cards";
    }

    @Override
    public boolean isAllowed() {
        return true; // nobody else enters these pages
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
        return desk.typical(service, kind);
    }

    @Override
    public List<String> provider(UUID service) {
        return desk.provider(service);
    }

    @Override
    public CardEdition begin(UUID service, CardKind kind) {
        return desk.begin(service, kind);
    }

    @Override
    public CardEdition save(CardEdition draft, CardContent content) {
        return desk.save(draft.id(), content, draft.version());
    }

    @Override
    public void discard(CardEdition draft) {
        desk.discard(draft.id(), draft.version());
    }

    @Override
    public CardEdition approve(CardEdition draft, Approval approval) {
        return desk.approve(draft.id(), approval, draft.version());
    }

    @Override
    public Letterhead letterhead() {
        UUID here = Shift.of(UI.getCurrent()).centre().orElseThrow().tenantId();
        return new Letterhead(page.centre().name(), communities.byId(here).name());
    }
}
