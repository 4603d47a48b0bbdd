package ua.dp.cnap.servicelist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** The community's list to look through: the regional list, taken or not, and the services of its own. Scope: tenant. */
@UseCase
public class ServiceListDesk {

    /** From which likeness on what was typed means a service. */
    private static final String LEAST = "0.5";

    /** ?1 regional list, ?2 what was typed, ?3 part, ?4 topic or empty. */
    private static final String LISTED = """
              from service s
              left join directory_entry e on e.service_id = s.id and e.list = ?1
              left join listed_service l on l.service_id = s.id
             cross join lateral (select case when ?2 = '' then 1 else likeness(?2, s.search) end as score) k
             where (e.list is not null or s.tenant_id is not null or l.offered)
               and k.score >= %s
               and (?4 = '' or s.topic = ?4)
               and case ?3 when 'ALL' then true
                           when 'GIVEN' then l.offered is true
                           when 'NOT_GIVEN' then l.offered is not true
                           when 'MANDATORY' then e.obligation = 'MANDATORY'
                           when 'RECOMMENDED' then e.obligation = 'RECOMMENDED'
                           when 'OWN' then s.tenant_id is not null
                           when 'MISSING' then e.obligation = 'MANDATORY' and l.offered is not true end
            """.formatted(LEAST);

    /** One page, the likest first where something was typed: as {@link #LISTED}, ?5 most, ?6 to leave out. */
    static final String PAGE = """
            with page as (
                select s.id, s.title, s.topic, s.tenant_id, e.obligation, l.duration_minutes, l.online, l.offered, l.version, k.score,
                       case when ?2 = '' then 0 else s.number end as place
            """ + LISTED + """
                 order by k.score desc, place, s.topic, s.title, s.id
                 limit ?5 offset ?6)
            select p.id, p.title, p.topic, case when p.tenant_id is null then coalesce(p.obligation, 'RECOMMENDED') end,
                   p.duration_minutes, p.online, coalesce(p.offered, false),
                   (select count(*) from office_service o where o.service_id = p.id),
                   coalesce(p.offered and p.online <> 'DESK' and exists (select from lane_service x where x.service_id = p.id), false),
                   coalesce(p.version, 0)
              from page p
             order by p.score desc, p.place, p.topic, p.title, p.id""";

    static final String COUNT = "select count(*)" + LISTED;

    /** ?1 regional list. */
    static final String COUNTS = """
            select count(*), count(*) filter (where l.offered), count(*) filter (where s.tenant_id is not null),
                   count(*) filter (where e.obligation = 'MANDATORY' and l.offered is not true)
              from service s
              left join directory_entry e on e.service_id = s.id and e.list = ?1
              left join listed_service l on l.service_id = s.id
             where e.list is not null or s.tenant_id is not null or l.offered""";

    @PersistenceContext
    EntityManager em;

    /** In the order of topics and titles; where something was typed, the likest first. */
    public List<ListLine> page(ListQuestion question, int offset, int limit) {
        List<?> rows = asked(PAGE, question)
                .setParameter(5, limit)
                .setParameter(6, offset)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ServiceListDesk::line)
                .toList();
    }

    /** How many lines all pages have together. */
    public int count(ListQuestion question) {
        return ((Number) asked(COUNT, question).getSingleResult()).intValue();
    }

    public ListCounts counts() {
        Object[] row = (Object[])
                em.createNativeQuery(COUNTS).setParameter(1, regionalList()).getSingleResult();
        return new ListCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** The topics of the list, in Ukrainian order. */
    public List<String> topics() {
        return em.createQuery("select distinct s.topic from AdministrativeService s order by s.topic", String.class)
                .getResultList();
    }

    private Query asked(String sql, ListQuestion question) {
        return em.createNativeQuery(sql)
                .setParameter(1, regionalList())
                .setParameter(2, question.text())
                .setParameter(3, question.part().name())
                .setParameter(4, Optional.ofNullable(question.topic()).orElse(""));
    }

    private String regionalList() {
        return em.find(Community.class, CurrentScope.require().tenantId()).directoryList();
    }

    private static ListLine line(Object[] row) {
        return new ListLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : Obligation.valueOf((String) row[3]),
                (Integer) row[4],
                row[5] == null ? null : OnlineBooking.valueOf((String) row[5]),
                (Boolean) row[6],
                number(row[7]),
                (Boolean) row[8],
                number(row[9]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
