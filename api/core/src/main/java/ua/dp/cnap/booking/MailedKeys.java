package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.notification.VisitKeys;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Puts the find key into links of messages: it is derived from what the appointment has anyway, so that no key waits in the
 * outbox. One that was made with another secret of the server reaches nothing, and is not given out.
 */
@UseCase
class MailedKeys implements VisitKeys {

    @PersistenceContext
    EntityManager em;

    @Inject
    ManageKeys keys;

    @Override
    public String confirmationOf(UUID appointmentId) {
        return keys.confirmationCode(appointmentId);
    }

    @Override
    public Optional<String> keyOf(UUID communityId, UUID appointmentId) {
        List<?> rows = em.createNativeQuery("""
                        select code, phone, encode(find_key_hash, 'hex')
                          from appointment
                         where tenant_id = ?1 and id = ?2""")
                .setParameter(1, communityId)
                .setParameter(2, appointmentId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new String[] {keys.findKey((String) row[0], (String) row[1]), (String) row[2]})
                .filter(pair -> ManageKeys.hash(pair[0]).equals(pair[1]))
                .map(pair -> pair[0])
                .findFirst();
    }
}
