package ua.dp.cnap.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.catalog.LifeEvent.Kind;
import ua.dp.cnap.catalog.LifeEvent.Part;
import ua.dp.cnap.tenancy.UseCase;

/** The life events of the regional directory, the same for all communities; works in every scope. */
@UseCase
public class LifeEvents {

    private static final String READ = """
            select e.slug, e.title, e.kind, e.service_id, p.title, p.service_id
              from life_event e
              left join life_event_part p on p.life_event_id = e.id
             where %s
             order by e.kind, e.title, e.slug, p.position""";

    /** A likeness from which on what was typed means the event; lower than for services: it is only proposed. */
    private static final String LIKE =
            "greatest(likeness(?1, e.title), likeness(?1, coalesce(e.also_called, ''))) >= 0.6";

    @PersistenceContext
    EntityManager em;

    /** All of them: bundles of the state first, then projects of the oblast, then packages. */
    public List<LifeEvent> all() {
        return read(em.createNativeQuery(READ.formatted("true")).getResultList());
    }

    /** Those that people mean who typed that: «загубив паспорт». */
    public List<LifeEvent> search(String typed) {
        return read(em.createNativeQuery(READ.formatted(LIKE))
                .setParameter(1, typed.replace('\0', ' ')) // which PostgreSQL cannot store
                .getResultList());
    }

    /** @throws NoSuchLifeEvent if the directory has none with that slug */
    public LifeEvent bySlug(String slug) {
        return read(em.createNativeQuery(READ.formatted("e.slug = ?1"))
                        .setParameter(1, slug.replace('\0', '?'))
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchLifeEvent(slug));
    }

    private static List<LifeEvent> read(List<?> rows) {
        Map<String, LifeEvent> events = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> events.merge((String) row[0], event(row), LifeEvents::joined));
        return List.copyOf(events.values());
    }

    private static LifeEvent event(Object[] row) {
        return new LifeEvent(
                (String) row[0],
                (String) row[1],
                Kind.valueOf((String) row[2]),
                Optional.ofNullable((UUID) row[3]),
                row[4] == null ? List.of() : List.of(new Part((String) row[4], Optional.ofNullable((UUID) row[5]))));
    }

    private static LifeEvent joined(LifeEvent event, LifeEvent more) {
        List<Part> parts = new ArrayList<>(event.parts());
        parts.addAll(more.parts());
        return new LifeEvent(event.slug(), event.title(), event.kind(), event.service(), parts);
    }
}
