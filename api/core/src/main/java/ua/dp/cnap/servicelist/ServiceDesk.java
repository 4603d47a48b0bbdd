package ua.dp.cnap.servicelist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sets by which rules the centre gives a service, or that it does not give it. Scope: tenant. */
@UseCase
public class ServiceDesk {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    GivingOffices offices;

    @Inject
    FeeExemptions exemptions;

    @Inject
    Reasons reasons;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Clock clock;

    /** @throws NoSuchService if neither the directory nor the community has it */
    public ServiceOnList byId(UUID serviceId) {
        AdministrativeService service = service(serviceId);
        ListEntry entry = em.find(ListEntry.class, serviceId);
        return new ServiceOnList(
                service,
                obligation(serviceId),
                entry != null && entry.given(),
                Optional.ofNullable(entry).map(ListEntry::withdrawalReason),
                entry == null ? ServiceSettings.usual(offices.usual()) : settings(entry),
                entry == null ? 0 : entry.version(),
                service.version());
    }

    /**
     * Gives the service by these rules from now on; booked appointments keep their duration. Where an office begins to give
     * it, everyone who works there can.
     *
     * @param version of the community's row as the head saw it, 0 if there was none
     * @param reason for the history; null if none is given
     * @param decisions about visits at offices that do not give it any more
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming the fields
     * @throws TouchesBookings if a booked visit would lose its place and nothing was decided about it
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public List<Rearranged> give(
            UUID serviceId, ServiceSettings settings, int version, String reason, Decisions decisions) {
        because(reason);
        require(SettingsRules.wrong(settings, today()));
        offices.require(settings.offices());
        ListEntry entry = version == 0 ? taken(serviceId, settings.durationMinutes()) : entry(serviceId, version);
        List<UUID> before = offices.of(List.of(serviceId));
        Collection<UUID> changed = change(serviceId, before, settings.offices());
        if (!entry.given()) {
            changed.addAll(before); // they give it again
        }
        entry.set(settings);
        entry.give();
        if (exemptions.set(serviceId, settings.exemptions()) || !changed.isEmpty()) {
            em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        flush();
        return changed.isEmpty() ? List.of() : rearrangement.settle(List.copyOf(changed), decisions);
    }

    /**
     * Citizens do not see or book the service any more.
     *
     * @param reason needed for a mandatory service, and kept with it
     * @return the visits that were moved or cancelled
     * @throws InvalidInput if the reason is needed and missing
     * @throws TouchesBookings if it is booked and nothing was decided about that
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public List<Rearranged> withdraw(UUID serviceId, int version, String reason, Decisions decisions) {
        String why = reason == null ? "" : reason.strip();
        boolean mandatory =
                obligation(serviceId).filter(Obligation.MANDATORY::equals).isPresent();
        if (mandatory && why.length() < SHORTEST_REASON) {
            throw new InvalidInput("reason", "mandatory-without-reason");
        }
        because(why);
        ListEntry entry = entry(serviceId, version);
        entry.withdraw(why.length() < SHORTEST_REASON ? null : why);
        flush(); // a booking that comes after this statement does not see the service any more
        return rearrangement.settle(offices.of(List.of(serviceId)), decisions);
    }

    /**
     * Changes many services at once, or none. Those that are not given are taken onto the list.
     *
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming the fields
     * @throws TouchesBookings if a booked visit would lose its place and nothing was decided about it
     */
    public List<Rearranged> changeAll(List<UUID> services, MassChange change, String reason, Decisions decisions) {
        because(reason);
        require(change.wrong());
        offices.require(change.addOffices());
        List<UUID> inOrder = services.stream().distinct().sorted().toList();
        List<UUID> begun = new ArrayList<>();
        List<UUID> again = new ArrayList<>();
        for (UUID id : inOrder) {
            ListEntry entry = em.find(ListEntry.class, id);
            if (entry == null) {
                entry = taken(id, ServiceSettings.usual(List.of()).durationMinutes());
                begun.add(id);
            } else if (!entry.given()) {
                again.add(id);
            }
            entry.change(change);
            entry.give();
        }
        flush();
        Collection<UUID> touched = new TreeSet<>(change.addOffices());
        touched.addAll(offices.of(again));
        if (!begun.isEmpty() && change.addOffices().isEmpty()) {
            offices.usual().forEach(office -> offices.begin(office, begun));
            touched.addAll(offices.usual());
        }
        change.addOffices().forEach(office -> offices.begin(office, inOrder));
        change.removeOffices().forEach(office -> offices.end(office, inOrder));
        touched.addAll(change.removeOffices());
        return touched.isEmpty() ? List.of() : rearrangement.settle(List.copyOf(touched), decisions);
    }

    /** The offices where something changed, in the order of ids. */
    private Collection<UUID> change(UUID serviceId, List<UUID> before, List<UUID> wanted) {
        Collection<UUID> changed = new TreeSet<>();
        wanted.stream().filter(o -> !before.contains(o)).forEach(office -> {
            offices.begin(office, List.of(serviceId));
            changed.add(office);
        });
        before.stream().filter(o -> !wanted.contains(o)).forEach(office -> {
            offices.end(office, List.of(serviceId));
            changed.add(office);
        });
        return changed;
    }

    private ListEntry taken(UUID serviceId, int minutes) {
        service(serviceId);
        int taken = em.createNativeQuery("""
                        insert into listed_service (service_id, duration_minutes) values (?1, ?2)
                            on conflict on constraint pk_listed_service do nothing""")
                .setParameter(1, serviceId)
                .setParameter(2, minutes)
                .executeUpdate();
        if (taken == 0) {
            throw new ChangedMeanwhile();
        }
        return em.find(ListEntry.class, serviceId);
    }

    private ListEntry entry(UUID serviceId, int version) {
        ListEntry entry = em.find(ListEntry.class, serviceId);
        if (entry == null) {
            throw new NoSuchService(serviceId);
        }
        if (entry.version() != version) {
            throw new ChangedMeanwhile();
        }
        return entry;
    }

    private ServiceSettings settings(ListEntry entry) {
        return new ServiceSettings(
                entry.durationMinutes(),
                entry.bufferMinutes(),
                entry.online(),
                entry.leadTimeMinutes(),
                entry.horizonDays(),
                entry.walkInPercent(),
                offices.of(List.of(entry.serviceId())),
                entry.fee(),
                exemptions.of(entry.serviceId()),
                entry.documents().lines().toList());
    }

    private AdministrativeService service(UUID id) {
        AdministrativeService service = em.find(AdministrativeService.class, id);
        if (service == null) {
            throw new NoSuchService(id);
        }
        return service;
    }

    private Optional<Obligation> obligation(UUID serviceId) {
        return em.createQuery("""
                        select e.obligation from Community c, DirectoryEntry e
                         where c.id = :community and e.key.list = c.directoryList and e.key.serviceId = :service""", Obligation.class)
                .setParameter("community", CurrentScope.require().tenantId())
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }

    private void because(String reason) {
        if (reason != null && !reason.isBlank()) {
            if (reason.length() > LONGEST_REASON) {
                throw new InvalidInput("reason", "too-long");
            }
            reasons.because(reason);
        }
    }

    private static void require(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
