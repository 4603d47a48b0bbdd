package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head lets hours repeat: every second Saturday, the last Friday of a month. Scope: tenant. */
@UseCase
public class SeriesDesk {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_YEARS = 5;
    private static final int MOST_WEEKS = 8;
    private static final Set<Integer> WEEKS_OF_A_MONTH = Set.of(1, 2, 3, 4, HoursSeries.LAST);

    @PersistenceContext
    EntityManager em;

    @Inject
    SeriesOfHours series;

    @Inject
    Offices offices;

    @Inject
    LawOfHours law;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Clock clock;

    /** Those of the office that are not over. */
    public List<HoursSeries> coming(UUID officeId) {
        return series.coming(officeId, today());
    }

    /**
     * What is wrong with the series, and which rules of Law 5203-VI art. 12 p. 11 the weeks with it would break; changes
     * nothing.
     */
    public List<FieldError> broken(HoursSeries wish) {
        Office office = office(wish.officeId());
        List<FieldError> wrong = wrong(wish);
        if (wrong.isEmpty()) {
            wrong.addAll(newlyBroken(office, with(wish)));
        }
        return wrong;
    }

    /**
     * Takes effect at once.
     *
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming the fields; {@code series-overlaps} if one of its days has a series already; or the rules
     *     of Law 5203-VI art. 12 p. 11 that the weeks with it would break
     * @throws NoSuchOffice if the office is not one of the current community
     * @throws TouchesBookings if a booked visit falls out of it and nothing was decided about that
     */
    public List<Rearranged> add(HoursSeries wish, Decisions decisions) {
        lock(wish.officeId());
        List<FieldError> broken = broken(wish);
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        series.add(wish);
        return rearrangement.settle(List.of(wish.officeId()), decisions);
    }

    /** Takes it away; asked twice, done once. As {@link #add} for the law and for booked visits. */
    public List<Rearranged> remove(UUID id, Decisions decisions) {
        Optional<HoursSeries> found = series.find(id);
        if (found.isEmpty()) {
            return List.of();
        }
        lock(found.get().officeId());
        Office office = office(found.get().officeId());
        List<FieldError> broken = newlyBroken(
                office,
                coming(office.id()).stream().filter(s -> !s.id().equals(id)).toList());
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        series.remove(id);
        return rearrangement.settle(List.of(office.id()), decisions);
    }

    /** Two heads who add a series at once do not overlook each other's. */
    private void lock(UUID officeId) {
        em.createNativeQuery("select o.id from office o where o.id = ?1 for no key update")
                .setParameter(1, officeId)
                .getResultList();
    }

    private Office office(UUID id) {
        return offices.find(id).orElseThrow(() -> new NoSuchOffice(id));
    }

    /** Not what the weekly hours broke before: whoever makes them better step by step is let. */
    private List<FieldError> newlyBroken(Office office, List<HoursSeries> then) {
        List<FieldError> broken = law.broken(office, office.hours(), then);
        broken.removeAll(law.broken(office, office.hours(), coming(office.id())));
        return broken;
    }

    private List<HoursSeries> with(HoursSeries wish) {
        List<HoursSeries> all = new ArrayList<>(coming(wish.officeId()));
        all.add(wish);
        return all;
    }

    private List<FieldError> wrong(HoursSeries wish) {
        List<FieldError> wrong = new ArrayList<>();
        if (wish.name() == null || wish.name().isBlank()) {
            wrong.add(new FieldError("name", "missing"));
        } else if (wish.name().length() > LONGEST_NAME) {
            wrong.add(new FieldError("name", "too-long", Map.of("most", LONGEST_NAME)));
        }
        if (wish.validUntil().isBefore(wish.validFrom())) {
            wrong.add(new FieldError("validUntil", "ends-before-it-begins"));
        } else if (wish.validUntil().isBefore(today())) {
            wrong.add(new FieldError("validUntil", "in-the-past"));
        } else if (!wish.validUntil().isBefore(wish.validFrom().plusYears(LONGEST_YEARS))) {
            wrong.add(new FieldError("validUntil", "longer-than-five-years"));
        }
        if (wish.everyWeeks() < 1 || wish.everyWeeks() > MOST_WEEKS) {
            wrong.add(new FieldError("everyWeeks", "not-a-count", Map.of("most", MOST_WEEKS)));
        }
        if (wish.monthWeek() != null && (!WEEKS_OF_A_MONTH.contains(wish.monthWeek()) || wish.everyWeeks() != 1)) {
            wrong.add(new FieldError("monthWeek", "unknown"));
        }
        if (wrong.isEmpty()) {
            days(wish).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** A series has days, and shares none with another. */
    private Optional<FieldError> days(HoursSeries wish) {
        Set<LocalDate> days = wish.days().collect(Collectors.toSet());
        if (days.isEmpty()) {
            return Optional.of(new FieldError("validUntil", "no-such-day"));
        }
        return coming(wish.officeId()).stream()
                .filter(other -> other.days().anyMatch(days::contains))
                .findFirst()
                .map(other -> new FieldError("validFrom", "series-overlaps", Map.of("name", other.name())));
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
