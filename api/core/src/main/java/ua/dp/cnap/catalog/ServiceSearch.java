package ua.dp.cnap.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds services of the directory by words as people type them. */
final class ServiceSearch {

    private static final int MOST = 60;

    private ServiceSearch() {}

    /** Ids of services that are like what was typed, the likest first. */
    static List<UUID> likest(EntityManager em, String typed) {
        @SuppressWarnings("unchecked")
        List<Object> ids = em.createNativeQuery("""
                        select s.id
                          from service s
                         cross join lateral (select likeness(?1, s.search) as score) l
                         where l.score >= 0.5
                         order by l.score desc, s.number
                         limit ?2""")
                .setParameter(1, typed.replace('\0', ' ')) // which PostgreSQL cannot store
                .setParameter(2, MOST)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
