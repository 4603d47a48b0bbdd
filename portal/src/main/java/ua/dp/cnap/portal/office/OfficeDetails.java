package ua.dp.cnap.portal.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.OfficeEquipment;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.ui.Language;

/**
 * What else helps to choose and to find an office.
 *
 * @param phones after the first one
 * @param note how to find the door, in Ukrainian
 * @param noteEn the same in English
 * @param machines what is done there because a machine works, and what is not because it does not
 * @param stops of a mobile office, the next ones first
 */
public record OfficeDetails(
        List<String> phones, Optional<String> note, Optional<String> noteEn, List<Machine> machines, List<Stop> stops) {

    private static final int MOST_STOPS = 5;

    /** Those that citizens come for; a self-service place is among what the office has for visitors. */
    private static final Set<Equipment.Kind> TOLD = Set.of(
            Equipment.Kind.PASSPORT_WORKSTATION,
            Equipment.Kind.DRIVER_LICENCE_PRINTER,
            Equipment.Kind.PAYMENT_TERMINAL);

    /** A kind of machine, and whether one of it works. */
    public record Machine(String kind, boolean works) {}

    /** Where a mobile office stands on a day. */
    public record Stop(LocalDate day, Reception times, String place, double lat, double lon) {

        static Stop of(MobileStop stop) {
            return new Stop(stop.day(), stop.times(), stop.settlement() + ", " + stop.place(), stop.lat(), stop.lon());
        }
    }

    static OfficeDetails of(Office office) {
        return new OfficeDetails(
                office.otherPhones(),
                Optional.ofNullable(office.placeNote()),
                Optional.ofNullable(office.placeNoteEn()),
                List.of(),
                List.of());
    }

    OfficeDetails with(List<OfficeEquipment.Shown> equipment, List<MobileStop> route) {
        Map<Equipment.Kind, Boolean> works = new EnumMap<>(Equipment.Kind.class);
        equipment.stream()
                .filter(e -> TOLD.contains(e.kind()) && e.state() != Equipment.State.WAITING_FOR_CHANNEL)
                .forEach(e -> works.merge(e.kind(), e.state() == Equipment.State.WORKING, Boolean::logicalOr));
        List<Machine> machines = new ArrayList<>();
        works.forEach((kind, working) -> machines.add(new Machine(kind.name(), working)));
        return new OfficeDetails(
                phones,
                note,
                noteEn,
                machines,
                route.stream().limit(MOST_STOPS).map(Stop::of).toList());
    }

    /** In the language of the page where there is one. */
    public Optional<String> note(Language language) {
        return language == Language.EN ? noteEn.or(() -> note) : note;
    }
}
