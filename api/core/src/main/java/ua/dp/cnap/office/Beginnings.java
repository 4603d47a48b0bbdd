package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * What a new office begins with, so that it can be booked as soon as it has hours: one workplace where anybody serves, and
 * the services of the office it belongs to. The head changes both later.
 */
@ApplicationScoped
class Beginnings {

    private static final String FIRST_WORKPLACE = "Місце 1";

    @PersistenceContext
    EntityManager em;

    void of(Office office) {
        UUID workplace = UUID.randomUUID();
        em.createNativeQuery("insert into workplace (id, office_id, name) values (?1, ?2, ?3)")
                .setParameter(1, workplace)
                .setParameter(2, office.id())
                .setParameter(3, FIRST_WORKPLACE)
                .executeUpdate();
        em.createNativeQuery("insert into lane (id, office_id, workplace_id, name) values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, office.id())
                .setParameter(3, workplace)
                .setParameter(4, FIRST_WORKPLACE)
                .executeUpdate();
        em.createNativeQuery(
                        office.kind() == Office.Kind.MAIN_OFFICE
                                ? "insert into office_service (office_id, service_id) select ?1, service_id from listed_service"
                                : """
                                insert into office_service (office_id, service_id)
                                select distinct cast(?1 as uuid), s.service_id
                                  from office_service s join office o on o.tenant_id = s.tenant_id and o.id = s.office_id
                                  join office mine on mine.tenant_id = o.tenant_id and mine.id = ?1
                                 where o.id = mine.parent_id or mine.parent_id is null and o.kind = 'MAIN_OFFICE'""")
                .setParameter(1, office.id())
                .executeUpdate();
    }
}
