package ua.dp.cnap.admin.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.roster.WorkplaceCard;

/** The workplaces of a centre, office by office, and when each office receives in one week. */
final class Places implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<UUID, Place> places = new LinkedHashMap<>();
    private final Map<UUID, Map<LocalDate, Reception>> receptions;

    Places(List<WorkplaceCard> cards, List<Office> offices, LocalDate monday) {
        for (Office office : offices) {
            cards.stream()
                    .filter(card -> card.officeId().equals(office.id()))
                    .map(card -> new Place(card.id(), office.id(), card.name(), office.name(), card.closedOn() == null))
                    .forEach(place -> places.put(place.id(), place));
        }
        receptions = offices.stream().collect(Collectors.toMap(Office::id, office -> week(office, monday)));
    }

    private static Map<LocalDate, Reception> week(Office office, LocalDate monday) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .filter(day -> office.receptionTime().on(day).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> office.receptionTime().on(day).orElseThrow()));
    }

    Place of(UUID workplace) {
        return places.get(workplace);
    }

    /** Those at which somebody can be received. */
    List<Place> open() {
        return places.values().stream().filter(Place::open).toList();
    }

    /** When the office of the workplace receives on that day of the week; empty if it does not. */
    Optional<Reception> reception(UUID workplace, LocalDate day) {
        return Optional.ofNullable(receptions.get(of(workplace).officeId()).get(day));
    }
}
