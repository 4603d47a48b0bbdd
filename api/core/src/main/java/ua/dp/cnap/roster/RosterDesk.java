package ua.dp.cnap.roster;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.staff.NoSuchColleague;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says who sits at which workplace when, from a day on. Scope: tenant. */
@UseCase
public class RosterDesk {

    @Inject
    RosterLines lines;

    @Inject
    Workplaces workplaces;

    @Inject
    Lanes lanes;

    @Inject
    People people;

    @Inject
    Absences absences;

    @Inject
    Reasons reasons;

    @Inject
    Rearrangement rearrangement;

    /** Today in Europe/Kyiv. */
    public LocalDate today() {
        return people.today();
    }

    /** Everybody who works for the centre, in the order of their names, with shifts and absences of the week of that day. */
    public List<PersonWeek> week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        Map<UUID, List<RosterLine>> shifts = lines.between(monday, sunday);
        Map<UUID, List<Absence>> away =
                absences.between(monday, sunday).stream().collect(Collectors.groupingBy(Absence::staffId));
        return people.all().stream()
                .map(person -> new PersonWeek(
                        person,
                        onDays(shifts.getOrDefault(person.id(), List.of()), monday),
                        away.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** @throws NoSuchColleague if the person does not work for the current community */
    public PersonRoster of(UUID staffId) {
        LocalDate today = people.today();
        return new PersonRoster(
                people.byId(staffId),
                versions(lines.from(today, staffId).stream()
                        .flatMap(line -> line.without(LocalDate.MIN, today.minusDays(1)))
                        .toList()));
    }

    /**
     * Lets the roster of a person say this between two days; what it said before and after stays.
     *
     * @param version of the person as the head saw it
     * @param reason why; null if none is given
     * @return the visits that were moved or cancelled; one that a colleague can take at the same time passes there
     * @throws NoSuchColleague if the person does not work for the current community
     * @throws NoSuchWorkplace if a workplace is not one of the current community
     * @throws InvalidInput naming the fields: {@code workplace-taken} by a colleague, {@code in-two-places} at the same
     *     time, {@code across-midnight}, {@code workplace-closed}
     * @throws TouchesBookings if a visit is booked with the person that does not fit, and nothing was decided about it
     * @throws ChangedMeanwhile if somebody else changed the person after it was read
     */
    public List<Rearranged> change(UUID staffId, RosterVersion wish, int version, String reason, Decisions decisions) {
        refuse(wish.wrong(people.today()));
        if (reason != null && !reason.isBlank()) {
            reasons.because(reason);
        }
        people.change(staffId, version);
        Set<UUID> wished = wish.shifts().stream().map(Shift::workplaceId).collect(Collectors.toSet());
        Set<UUID> offices = new TreeSet<>(lanes.officesOf(staffId));
        wished.forEach(id -> offices.add(workplaces.byId(id).officeId()));
        refuse(closed(wish));
        lanes.lock(offices);
        lanes.follow(staffId, wished);
        write(staffId, wish, wished);
        return rearrangement.settle(List.copyOf(offices), decisions);
    }

    private void write(UUID staffId, RosterVersion wish, Set<UUID> wished) {
        LocalDate until = wish.until() == null ? LocalDate.MAX : wish.until();
        List<RosterLine> before = lines.from(people.today(), staffId);
        lines.keep(
                staffId,
                before,
                before.stream().flatMap(l -> l.without(wish.from(), until)).toList());
        lines.add(staffId, RosterLine.of(wish));
        Set<UUID> touched = new HashSet<>(wished);
        before.forEach(line -> touched.add(line.shift().workplaceId()));
        touched.forEach(workplace -> lanes.giveWayToRosters(workplace, people.today()));
    }

    private List<FieldError> closed(RosterVersion wish) {
        return Stream.iterate(0, i -> i < wish.shifts().size(), i -> i + 1)
                .filter(i ->
                        !workplaces.byId(wish.shifts().get(i).workplaceId()).isOpenOn(wish.from()))
                .map(i -> new FieldError("shifts." + i + ".workplaceId", "workplace-closed"))
                .toList();
    }

    private static List<ShiftOnDay> onDays(List<RosterLine> lines, LocalDate monday) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .flatMap(day -> lines.stream().filter(line -> line.isOn(day)).map(line -> on(day, line.shift())))
                .toList();
    }

    private static ShiftOnDay on(LocalDate day, Shift shift) {
        return new ShiftOnDay(day, shift.workplaceId(), shift.starts(), shift.ends());
    }

    /** Lines of the same days are one version. */
    private static List<RosterVersion> versions(List<RosterLine> lines) {
        record Span(LocalDate from, LocalDate until, int weeks) {}
        Map<Span, List<Shift>> versions = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Span(line.from(), line.until(), line.weeks()),
                        LinkedHashMap::new,
                        Collectors.mapping(RosterLine::shift, Collectors.toList())));
        return versions.entrySet().stream()
                .map(e -> new RosterVersion(
                        e.getKey().from(),
                        e.getKey().until().equals(LocalDate.MAX)
                                ? null
                                : e.getKey().until(),
                        e.getKey().weeks(),
                        e.getValue()))
                .sorted(Comparator.comparing(RosterVersion::from))
                .toList();
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
