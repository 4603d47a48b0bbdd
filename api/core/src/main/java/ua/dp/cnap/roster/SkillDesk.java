package ua.dp.cnap.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.staff.NoSuchColleague;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says who can give which service. Scope: tenant. */
@UseCase
public class SkillDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Lanes lanes;

    @Inject
    Reasons reasons;

    @Inject
    Rearrangement rearrangement;

    /** Everybody who works for the centre, in the order of their names. */
    public List<Person> people() {
        return people.all();
    }

    /** @throws NoSuchColleague if the person does not work for the current community */
    public Person person(UUID staffId) {
        return people.byId(staffId);
    }

    /** The services that the centre offers, by topic and title. */
    public List<GivenService> services() {
        return em.createQuery("""
                        select new ua.dp.cnap.roster.GivenService(s.id, s.title, s.topic)
                          from ListedService l join AdministrativeService s on s.id = l.serviceId
                         where l.offered = true
                         order by s.topic, s.title""", GivenService.class).getResultList();
    }

    /** @throws NoSuchColleague if the person does not work for the current community */
    public Skills of(UUID staffId) {
        return new Skills(people.byId(staffId).allServices(), stored(staffId));
    }

    /**
     * @param version of the person as the head saw it
     * @param reason why; null if none is given
     * @return the visits that were moved or cancelled; one that a colleague can take at the same time passes there
     * @throws NoSuchColleague if the person does not work for the current community
     * @throws InvalidInput if a service is not on the community's list
     * @throws TouchesBookings if a visit is booked with the person for a service that would be taken away
     * @throws ChangedMeanwhile if somebody else changed the person after it was read
     */
    public List<Rearranged> change(UUID staffId, Skills wish, int version, String reason, Decisions decisions) {
        if (reason != null && !reason.isBlank()) {
            reasons.because(reason);
        }
        people.change(staffId, version);
        em.createNativeQuery("update staff_member set all_services = ?2 where id = ?1 and all_services <> ?2")
                .setParameter(1, staffId)
                .setParameter(2, wish.all())
                .executeUpdate();
        Set<UUID> before = stored(staffId);
        missing(before, wish.services())
                .forEach(id -> write("delete from staff_skill where staff_id = ?1 and service_id = ?2", staffId, id));
        missing(wish.services(), before).forEach(id -> learn(staffId, id));
        return rearrangement.settle(lanes.officesOf(staffId), decisions);
    }

    private void learn(UUID staffId, UUID service) {
        int learned = write(
                "insert into staff_skill (staff_id, service_id) select ?1, service_id from listed_service where service_id = ?2",
                staffId,
                service);
        if (learned == 0) {
            throw new InvalidInput("services", "not-on-the-list");
        }
    }

    private int write(String sql, UUID staffId, UUID service) {
        return em.createNativeQuery(sql)
                .setParameter(1, staffId)
                .setParameter(2, service)
                .executeUpdate();
    }

    private Set<UUID> stored(UUID staffId) {
        List<?> ids = em.createNativeQuery("select service_id from staff_skill where staff_id = ?1")
                .setParameter(1, staffId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private static Set<UUID> missing(Set<UUID> all, Set<UUID> there) {
        Set<UUID> missing = new HashSet<>(all);
        missing.removeAll(there);
        return missing;
    }
}
