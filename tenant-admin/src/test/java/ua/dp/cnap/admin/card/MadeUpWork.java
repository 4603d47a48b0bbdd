package ua.dp.cnap.admin.card;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.Problem;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.card.Standing;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.paper.card.Letterhead;

/** One service with one card in the memory of a test. */
class MadeUpWork implements CardWork, Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID SERVICE = UUID.randomUUID();

    /** The latest first. */
    final List<CardEdition> editions = new ArrayList<>();

    CardEdition typical;
    CardContent next;
    Problem refusal;
    boolean allowed = true;

    CardEdition edition(CardContent content, Approval approval) {
        return new CardEdition(
                UUID.randomUUID(), SERVICE, editions.size() + 1, content, approval, null, "Ганна Колега", 1);
    }

    void add(CardContent content, Approval approval) {
        editions.addFirst(edition(content, approval));
    }

    @Override
    public String path() {
        return "cards";
    }

    @Override
    public boolean isAllowed() {
        return allowed;
    }

    @Override
    public List<ServiceCards> all() {
        Standing standing = new Standing(null, null, null, !editions.isEmpty(), typical != null, false);
        return List.of(new ServiceCards(new Residence(), standing, standing));
    }

    @Override
    public List<CardEdition> editions(UUID service, CardKind kind) {
        return List.copyOf(editions);
    }

    @Override
    public Optional<CardEdition> typical(UUID service, CardKind kind) {
        return Optional.ofNullable(typical);
    }

    @Override
    public List<String> provider(UUID service) {
        return List.of("ЦНАП, вул. Вигадана, 1");
    }

    @Override
    public CardEdition begin(UUID service, CardKind kind) {
        add(next, null);
        return editions.getFirst();
    }

    @Override
    public CardEdition save(CardEdition draft, CardContent content) {
        return replace(draft, content, null);
    }

    @Override
    public void discard(CardEdition draft) {
        editions.remove(draft);
    }

    @Override
    public CardEdition approve(CardEdition draft, Approval approval) {
        return replace(draft, draft.content(), approval);
    }

    private CardEdition replace(CardEdition draft, CardContent content, Approval approval) {
        if (refusal != null) {
            throw refusal;
        }
        CardEdition now = new CardEdition(
                draft.id(), SERVICE, draft.number(), content, approval, null, draft.changedBy(), draft.version() + 1);
        editions.set(0, now);
        return now;
    }

    @Override
    public Letterhead letterhead() {
        return new Letterhead("ЦНАП", "Громада");
    }

    private static final class Residence extends AdministrativeService {

        @Override
        public UUID id() {
            return SERVICE;
        }

        @Override
        public String slug() {
            return "reiestratsiia-mistsia-prozhyvannia";
        }

        @Override
        public String title() {
            return "Реєстрація місця проживання";
        }

        @Override
        public String topic() {
            return "Реєстрація";
        }
    }
}
