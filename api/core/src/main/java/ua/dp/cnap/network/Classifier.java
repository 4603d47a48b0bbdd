package ua.dp.cnap.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.UseCase;

/** The KATOTTH classifier: every community of Ukraine that could be opened. Scope: region or coordinator. */
@UseCase
public class Classifier {

    private static final int MOST = 50;

    private static final String COLUMNS = """
            select k.katotth_code, k.slug, k.adjective, k.type, k.region, k.district, k.centre, k.lat, k.lon,
                   (select c.directory_list from community c where c.katotth_code = k.katotth_code),
                   exists (select from service_centre m where m.tenant_id = cast(md5(k.katotth_code) as uuid))
              from classified_community k
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Communities whose name, centre or code begins with what was typed, those of Dnipropetrovsk oblast first; 50 at most.
     */
    public List<ClassifiedCommunity> search(String typed) {
        String wanted = typed.replace('\0', ' ').strip();
        List<?> rows = em.createNativeQuery(COLUMNS + """
                         where search_text(k.adjective) like search_text(?1) || '%'
                            or search_text(coalesce(k.centre, '')) like search_text(?1) || '%'
                            or k.katotth_code like upper(?1) || '%'
                         order by k.region <> 'Дніпропетровська', k.adjective, k.region, k.district
                         limit ?2""")
                .setParameter(1, wanted.replaceAll("[%_\\\\]", " ").strip())
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Classifier::of).toList();
    }

    /** The community with that code; empty if the classifier has none. */
    public Optional<ClassifiedCommunity> byCode(String katotthCode) {
        List<?> rows = em.createNativeQuery(COLUMNS + " where k.katotth_code = ?1")
                .setParameter(1, katotthCode.replace('\0', ' '))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Classifier::of).findFirst();
    }

    /** Whether the slug is kept for a community with another code. */
    boolean proposesToAnother(String slug, String katotthCode) {
        return !em.createNativeQuery("select 1 from classified_community where slug = ?1 and katotth_code <> ?2")
                .setParameter(1, slug)
                .setParameter(2, katotthCode)
                .getResultList()
                .isEmpty();
    }

    private static ClassifiedCommunity of(Object[] row) {
        return new ClassifiedCommunity(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : Community.Type.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null ? null : ((Number) row[7]).doubleValue(),
                row[8] == null ? null : ((Number) row[8]).doubleValue(),
                (String) row[9],
                (Boolean) row[10]);
    }
}
