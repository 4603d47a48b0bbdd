package ua.dp.cnap.catalog;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sets which services the centre gives and how long a visit takes. Scope: tenant. */
@UseCase
public class ServiceListDesk {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Every service of the community's regional list, taken or not, by topic and title. */
    public List<ListRow> all() {
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        List<Object[]> rows = em.createQuery("""
                        select s, e.obligation, l
                          from DirectoryEntry e
                          left join ListedService l on l.serviceId = e.key.serviceId,
                               AdministrativeService s
                         where s.id = e.key.serviceId and e.key.list = :list
                         order by s.topic, s.title""", Object[].class)
                .setParameter("list", community.directoryList())
                .getResultList();
        return rows.stream()
                .map(row -> row((AdministrativeService) row[0], (Obligation) row[1], (ListedService) row[2]))
                .toList();
    }

    /**
     * Offers the service, with that duration from now on; booked appointments keep theirs. A service that the community
     * takes for the first time is given at every lane of its main offices.
     *
     * @param version of the row as the head saw it, 0 if there was none
     * @throws InvalidInput if the duration is not 5 to 240 minutes in steps of 5
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public void offer(UUID serviceId, int durationMinutes, int version) {
        if (durationMinutes < SHORTEST || durationMinutes > LONGEST || durationMinutes % SHORTEST != 0) {
            throw new InvalidInput(List.of(
                    new FieldError("durationMinutes", "not-a-duration", Map.of("least", SHORTEST, "most", LONGEST))));
        }
        if (version == 0) {
            take(serviceId, durationMinutes);
            return;
        }
        ListedService listed = listed(serviceId, version);
        listed.take(durationMinutes);
        listed.offer();
        flush();
    }

    /**
     * Takes the service off the list that citizens see.
     *
     * @throws ServiceKept if it is mandatory for this community, or booked in the future
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public void withdraw(UUID serviceId, int version) {
        ListedService listed = listed(serviceId, version);
        if (isMandatory(serviceId)) {
            throw ServiceKept.mandatory(serviceId);
        }
        listed.withdraw();
        flush(); // a booking that comes after this statement does not see the service any more
        long booked = em.createQuery("""
                        select count(a) from Appointment a
                         where a.serviceId = :service and a.startsAt > :now
                           and a.status = ua.dp.cnap.booking.Status.BOOKED""", Long.class)
                .setParameter("service", serviceId)
                .setParameter("now", clock.instant())
                .getSingleResult();
        if (booked > 0) {
            throw ServiceKept.booked(serviceId, booked);
        }
    }

    private void take(UUID serviceId, int durationMinutes) {
        int taken = em.createNativeQuery("""
                        insert into listed_service (service_id, duration_minutes)
                        select s.id, ?2 from service s where s.id = ?1
                            on conflict on constraint pk_listed_service do nothing""")
                .setParameter(1, serviceId)
                .setParameter(2, durationMinutes)
                .executeUpdate();
        if (taken == 0) {
            throw new ChangedMeanwhile();
        }
        giveInMainOffice(serviceId);
    }

    /** A new service is given in the main office, by everyone who works there, until the head says otherwise. */
    private void giveInMainOffice(UUID serviceId) {
        em.createNativeQuery("""
                        insert into office_service (office_id, service_id)
                        select o.id, ?1 from office o where o.kind = 'MAIN_OFFICE'
                            on conflict do nothing""").setParameter(1, serviceId).executeUpdate();
        em.createNativeQuery("""
                        insert into staff_skill (staff_id, service_id)
                        select distinct l.staff_id, ?1
                          from lane l join office o on o.tenant_id = l.tenant_id and o.id = l.office_id
                         where o.kind = 'MAIN_OFFICE' and l.staff_id is not null
                            on conflict do nothing""").setParameter(1, serviceId).executeUpdate();
        em.createNativeQuery(
                        "select cast(rebuild_lane_services(o.tenant_id, o.id) as text) from office o where o.kind = 'MAIN_OFFICE'")
                .getResultList();
    }

    private ListedService listed(UUID serviceId, int version) {
        ListedService listed = em.find(ListedService.class, serviceId);
        if (listed == null) {
            throw new NoSuchService(serviceId);
        }
        if (listed.version() != version) {
            throw new ChangedMeanwhile();
        }
        return listed;
    }

    private boolean isMandatory(UUID serviceId) {
        return em.createQuery("""
                        select e.obligation from Community c, DirectoryEntry e
                         where c.id = :community and e.key.list = c.directoryList and e.key.serviceId = :service""", Obligation.class)
                .setParameter("community", CurrentScope.require().tenantId())
                .setParameter("service", serviceId)
                .getResultStream()
                .anyMatch(Obligation.MANDATORY::equals);
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }

    private static ListRow row(AdministrativeService service, Obligation obligation, ListedService listed) {
        return listed == null
                ? new ListRow(service, obligation, null, false, 0)
                : new ListRow(service, obligation, listed.durationMinutes(), listed.offered(), listed.version());
    }
}
