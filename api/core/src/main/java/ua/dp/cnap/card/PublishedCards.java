package ua.dp.cnap.card;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.UseCase;

/** The cards that are valid today, for anyone. Scope: citizen or tenant; public for the typical ones alone. */
@UseCase
public class PublishedCards {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The community's own card, or the typical one where it has none. */
    public Optional<PublishedCard> of(UUID serviceId, CardKind kind) {
        return CardTable.local(em)
                .published()
                .valid(serviceId, kind, today())
                .map(e -> new PublishedCard(e, false))
                .or(() -> typical(serviceId, kind));
    }

    public Optional<PublishedCard> typical(UUID serviceId, CardKind kind) {
        return CardTable.typical(em).published().valid(serviceId, kind, today()).map(e -> new PublishedCard(e, true));
    }

    /** As {@link #of} for all services at once; one without any card is absent. */
    public Map<UUID, PublishedCard> all(CardKind kind) {
        Map<UUID, PublishedCard> all = new HashMap<>();
        CardTable.typical(em)
                .published()
                .valid(kind, today())
                .forEach(e -> all.put(e.serviceId(), new PublishedCard(e, true)));
        CardTable.local(em)
                .published()
                .valid(kind, today())
                .forEach(e -> all.put(e.serviceId(), new PublishedCard(e, false)));
        return all;
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
