package ua.dp.cnap.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The offices of the current community; of all communities in the scopes public and region. */
@UseCase
public class OfficeDirectory {

    @PersistenceContext
    EntityManager em;

    /** Main offices first, then branches, remote workplaces, mobile offices; each kind by name. */
    public List<Office> all() {
        return em.createQuery("""
                        select o from Office o
                         order by case o.kind when ua.dp.cnap.office.Office.Kind.MAIN_OFFICE then 1
                                              when ua.dp.cnap.office.Office.Kind.BRANCH_OFFICE then 2
                                              when ua.dp.cnap.office.Office.Kind.REMOTE_WORKPLACE then 3
                                              else 4 end, o.name, o.id""", Office.class).getResultList();
    }

    /** The offices where some lane gives that service, in the order of {@link #all}. */
    public List<Office> giving(UUID serviceId) {
        List<UUID> giving = em.createQuery(
                        "select distinct l.officeId from LaneService l where l.serviceId = :service", UUID.class)
                .setParameter("service", serviceId)
                .getResultList();
        return all().stream().filter(o -> giving.contains(o.id())).toList();
    }

    /** @throws NoSuchOffice if the current community has none with that id */
    public Office byId(UUID id) {
        Office office = em.find(Office.class, id);
        if (office == null) {
            throw new NoSuchOffice(id);
        }
        return office;
    }
}
