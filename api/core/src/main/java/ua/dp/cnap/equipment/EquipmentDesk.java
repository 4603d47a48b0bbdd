package ua.dp.cnap.equipment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.office.NoSuchOffice;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/**
 * Where the head says what the centre works with and what is broken. A service that needs a machine is given only where one
 * works, so each change may touch visits that are booked. Scope: tenant.
 */
@UseCase
public class EquipmentDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    OfficeDirectory offices;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Reasons reasons;

    @Inject
    Clock clock;

    /** What stands in the office, by kind and name. */
    public List<Equipment> in(UUID officeId) {
        return all().stream().filter(e -> officeId.equals(e.officeId())).toList();
    }

    /** Everything that the centre has, by kind and name. */
    public List<Equipment> all() {
        return em.createQuery("select e from Equipment e order by e.kind, e.name, e.id", Equipment.class)
                .getResultList();
    }

    /** @throws NoSuchEquipment if the current community has none with that id */
    public Equipment byId(UUID id) {
        Equipment equipment = em.find(Equipment.class, id);
        if (equipment == null) {
            throw new NoSuchEquipment(id);
        }
        return equipment;
    }

    /**
     * @return its id
     * @throws InvalidInput naming each field
     * @throws NoSuchOffice if the office is not one of the current community
     */
    public UUID add(EquipmentWish typed, String reason) {
        EquipmentWish wish = read(typed);
        reasons.because(reason);
        Equipment equipment = Equipment.acquire(wish);
        em.persist(equipment);
        settle(Decisions.none(), wish.officeId(), null); // more equipment breaks no visit
        return equipment.id();
    }

    /**
     * Changes what is said of it: that it is broken, repaired, or stands elsewhere now.
     *
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming each field
     * @throws TouchesBookings if a booked visit needs it, and nothing was decided about that
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public List<Rearranged> change(UUID id, EquipmentWish typed, int version, String reason, Decisions decisions) {
        Equipment equipment = seen(id, version);
        EquipmentWish wish = read(typed);
        UUID before = equipment.officeId();
        reasons.because(reason);
        equipment.become(wish);
        return settle(decisions, before, wish.officeId());
    }

    /** The centre has it no more. Otherwise as {@link #change}. */
    public List<Rearranged> remove(UUID id, int version, String reason, Decisions decisions) {
        Equipment equipment = seen(id, version);
        reasons.because(reason);
        em.remove(equipment);
        return settle(decisions, equipment.officeId(), null);
    }

    private Equipment seen(UUID id, int version) {
        Equipment equipment = byId(id);
        if (equipment.version() != version) {
            throw new ChangedMeanwhile();
        }
        return equipment;
    }

    private EquipmentWish read(EquipmentWish typed) {
        List<FieldError> wrong = new ArrayList<>();
        EquipmentWish wish = typed.read(today(), wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        if (wish.officeId() != null) {
            offices.byId(wish.officeId());
        }
        return wish;
    }

    private List<Rearranged> settle(Decisions decisions, UUID officeId, UUID otherId) {
        flush();
        List<UUID> concerned = Stream.of(officeId, otherId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        concerned.forEach(this::tellOfSelfService);
        return rearrangement.settle(concerned, decisions);
    }

    /** The office itself says whether citizens can serve themselves; that is asked far more often than equipment changes. */
    private void tellOfSelfService(UUID officeId) {
        em.createNativeQuery("""
                        update office o set self_service = w.works
                          from (select exists (select from equipment e
                                                where e.office_id = ?1 and e.kind = 'SELF_SERVICE_PLACE'
                                                  and e.state = 'WORKING') as works) w
                         where o.id = ?1 and o.self_service <> w.works""").setParameter(1, officeId).executeUpdate();
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        } catch (PersistenceException e) {
            if (Violation.of("fk_equipment_workplace", e)) {
                throw new InvalidInput("workplaceId", "unknown");
            }
            throw e;
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
