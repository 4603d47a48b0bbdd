package ua.dp.cnap.card;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;

/**
 * Where cards are written and approved; the same for the oblast's typical cards and for a community's own.
 *
 * <p>There is at most one draft of a card at a time. What is approved is not changed any more: the next edition is begun.
 */
public abstract class CardDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Each service that may have cards here, by topic and title. */
    public List<ServiceCards> all() {
        LocalDate today = today();
        Map<UUID, List<CardHead>> own = byService(table().heads());
        Map<UUID, List<CardHead>> typical = byService(basis());
        return services().stream()
                .map(s -> new ServiceCards(
                        s,
                        standing(CardKind.INFORMATION, own.get(s.id()), typical.get(s.id()), today),
                        standing(CardKind.TECHNOLOGICAL, own.get(s.id()), typical.get(s.id()), today)))
                .toList();
    }

    /** The latest first; the first may be a draft. */
    public List<CardEdition> editions(UUID serviceId, CardKind kind) {
        return table().editions(serviceId, kind);
    }

    /** @throws NoSuchCard if there is none with that id here */
    public CardEdition edition(UUID id) {
        return table().find(id).orElseThrow(() -> new NoSuchCard(id));
    }

    /**
     * The draft of the next edition: that which somebody began already, or a new one that says what is known.
     *
     * @throws NoSuchService if the service may have no card here
     */
    public CardEdition begin(UUID serviceId, CardKind kind) {
        if (editions(serviceId, kind).stream().noneMatch(CardEdition::isDraft)) {
            AdministrativeService service = services().stream()
                    .filter(s -> s.id().equals(serviceId))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchService(serviceId));
            table().begin(serviceId, start(service, kind), author());
        }
        CardEdition draft = editions(serviceId, kind).getFirst();
        seen(draft);
        return edition(draft.id());
    }

    /**
     * Keeps what was written so far; it need not be complete.
     *
     * @param version of the draft as it was read
     * @throws InvalidInput naming what is too long or out of bounds
     * @throws CardApproved if it is no draft any more
     * @throws ChangedMeanwhile if somebody else saved it after it was read
     */
    public CardEdition save(UUID id, CardContent content, int version) {
        CardEdition draft = draft(id);
        refuse(content.kind() == draft.kind() ? content.wrong() : List.of(new FieldError("kind", "another-kind")));
        if (!table().write(id, content, author(), version)) {
            throw new ChangedMeanwhile();
        }
        seen(draft);
        return edition(id);
    }

    /** Throws the draft away. As {@link #save} for a card that is approved or changed. */
    public void discard(UUID id, int version) {
        draft(id);
        if (!table().discard(id, version)) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Makes the draft a document that nobody changes.
     *
     * @throws InvalidInput naming what the card lacks, and what is wrong with the decision
     * @throws CardApproved if it is no draft any more
     * @throws ChangedMeanwhile if somebody else saved it after it was read
     */
    public CardEdition approve(UUID id, Approval approval, int version) {
        CardEdition draft = draft(id);
        LocalDate last = editions(draft.serviceId(), draft.kind()).stream()
                .map(CardEdition::approval)
                .filter(Objects::nonNull)
                .map(Approval::validFrom)
                .findFirst()
                .orElse(null);
        List<FieldError> wrong = new ArrayList<>(draft.content().missing());
        wrong.addAll(approval.wrong(today(), last));
        refuse(wrong);
        if (!table().approve(id, approval, author(), version)) {
            throw new ChangedMeanwhile();
        }
        return edition(id);
    }

    LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    /** Where the editions are kept. */
    abstract CardTable table();

    /** The services that may have cards here, by topic and title. */
    abstract List<AdministrativeService> services();

    /** The typical cards from which those here are written; empty for the typical ones themselves. */
    abstract List<CardHead> basis();

    /** What a new draft says. */
    abstract CardContent start(AdministrativeService service, CardKind kind);

    /** The author has the draft before the eyes, and what it is compared with. */
    abstract void seen(CardEdition draft);

    private CardEdition draft(UUID id) {
        CardEdition edition = edition(id);
        if (!edition.isDraft()) {
            throw new CardApproved(id);
        }
        return edition;
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static String author() {
        Actor actor = CurrentScope.require().actor();
        return actor == null ? null : actor.name();
    }

    private static Map<UUID, List<CardHead>> byService(List<CardHead> heads) {
        return heads.stream().collect(Collectors.groupingBy(CardHead::serviceId));
    }

    private static Standing standing(CardKind kind, List<CardHead> own, List<CardHead> typical, LocalDate today) {
        UUID valid = of(kind, typical).stream()
                .filter(h -> h.isInForce(today))
                .map(CardHead::id)
                .findFirst()
                .orElse(null);
        return Standing.of(of(kind, own), valid, today);
    }

    private static List<CardHead> of(CardKind kind, List<CardHead> heads) {
        return heads == null
                ? List.of()
                : heads.stream().filter(h -> h.kind() == kind).toList();
    }
}
