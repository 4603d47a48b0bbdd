package ua.dp.cnap.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The record of changes. A change is placed by its last row, so that pages never cut it. */
@ApplicationScoped
class Changes {

    private static final String PAGE = """
            with page as (
                select change_id, max(seq) as place
                  from configuration_change
                 where made_at >= to_timestamp(?1) and made_at < to_timestamp(?2)
                 group by change_id
                having max(seq) < ?3
                   and bool_or(strpos(lower(concat_ws(' ', actor_name, reason)), lower(?4)) > 0
                               or exists (select from jsonb_each_text(coalesce(before, '{}')) v
                                           where strpos(lower(v.value), lower(?4)) > 0)
                               or exists (select from jsonb_each_text(coalesce(after, '{}')) v
                                           where strpos(lower(v.value), lower(?4)) > 0))
                 order by place desc
                 limit ?5)
            select p.place, c.change_id, cast(extract(epoch from c.made_at) * 1000 as bigint), c.actor_name, c.reason,
                   c.undoes, c.seq, c.entity, d.part, d.name, d.value
              from page p
              join configuration_change c on c.change_id = p.change_id
             cross join lateral (
                   select 'key' as part, k.key as name, k.value from jsonb_each_text(c.row_key) k
                   union all
                   select 'before', b.key, b.value from jsonb_each_text(coalesce(c.before, '{}')) b
                    where b.key not in ('tenant_id', 'version') and b.value is distinct from c.after ->> b.key
                   union all
                   select 'after', a.key, a.value from jsonb_each_text(coalesce(c.after, '{}')) a
                    where a.key not in ('tenant_id', 'version') and a.value is distinct from c.before ->> a.key) d
             order by p.place desc, c.seq, d.part, d.name""";

    /** What belongs to an office or a person goes by its name. */
    private static final String NAMES = """
            with named as (
                select id, name from office
                union all select id, name from workplace
                union all select id, title from service
                union all select id, concat_ws(' ', surname, given_name) from staff_member
                union all select e.id, o.name from hours_exception e join office o on o.id = e.office_id
                union all select s.id, o.name from hours_series s join office o on o.id = s.office_id
                union all select m.id, m.place from mobile_stop m
                union all select e.id, o.name from equipment e join office o on o.id = e.office_id
                union all select r.id, concat_ws(' ', p.surname, p.given_name) from roster_line r join staff_member p on p.id = r.staff_id
                union all select a.id, concat_ws(' ', p.surname, p.given_name) from absence a join staff_member p on p.id = a.staff_id)
            select id, name from named where id = any(cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Change> page(HistoryQuestion question, long before, int limit) {
        List<Object[]> cells = em.createNativeQuery(PAGE)
                .setParameter(1, question.from().getEpochSecond())
                .setParameter(2, question.until().getEpochSecond())
                .setParameter(3, before)
                .setParameter(4, question.text())
                .setParameter(5, limit)
                .getResultList();
        Map<Object, List<Object[]>> byChange = new LinkedHashMap<>();
        cells.forEach(
                c -> byChange.computeIfAbsent(c[1], id -> new ArrayList<>()).add(c));
        return byChange.values().stream().map(Changes::change).toList();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, String> names(Set<UUID> ids) {
        List<Object[]> named = em.createNativeQuery(NAMES)
                .setParameter(1, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        Map<UUID, String> names = new HashMap<>();
        named.forEach(n -> names.put((UUID) n[0], (String) n[1]));
        return names;
    }

    private static Change change(List<Object[]> cells) {
        Object[] one = cells.getFirst();
        Map<Object, List<Object[]>> bySeq = new LinkedHashMap<>();
        cells.forEach(c -> bySeq.computeIfAbsent(c[6], seq -> new ArrayList<>()).add(c));
        return new Change(
                ((Number) one[0]).longValue(),
                (UUID) one[1],
                Instant.ofEpochMilli(((Number) one[2]).longValue()),
                (String) one[3],
                (String) one[4],
                (UUID) one[5],
                bySeq.values().stream().map(Changes::row).toList());
    }

    private static ChangedRow row(List<Object[]> cells) {
        return new ChangedRow(
                (String) cells.getFirst()[7], part("key", cells), part("before", cells), part("after", cells));
    }

    private static Map<String, String> part(String part, List<Object[]> cells) {
        Map<String, String> columns = new HashMap<>();
        cells.stream()
                .filter(c -> c[8].equals(part) && c[10] != null)
                .forEach(c -> columns.put((String) c[9], (String) c[10]));
        return columns;
    }
}
