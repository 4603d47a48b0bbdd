package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The offices of the current community; of all communities in the scopes public and region. */
@UseCase
public class OfficeDirectory {

    @Inject
    Offices offices;

    @PersistenceContext
    EntityManager em;

    /** Main offices first, then branches, remote workplaces, mobile offices; each kind by name. */
    public List<Office> all() {
        return offices.all();
    }

    /** The offices where some lane gives that service, in the order of {@link #all}. */
    public List<Office> giving(UUID serviceId) {
        List<UUID> giving = em.createQuery(
                        "select distinct l.officeId from LaneService l where l.key.serviceId = :service", UUID.class)
                .setParameter("service", serviceId)
                .getResultList();
        return offices.all().stream().filter(o -> giving.contains(o.id())).toList();
    }

    /** @throws NoSuchOffice if the current community has none with that id */
    public Office byId(UUID id) {
        return offices.find(id).orElseThrow(() -> new NoSuchOffice(id));
    }
}
