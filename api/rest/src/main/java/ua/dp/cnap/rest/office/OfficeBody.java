package ua.dp.cnap.rest.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.OfficeEquipment;
import ua.dp.cnap.office.Amenity;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.route.MobileStop;

/**
 * An access point of the network.
 *
 * @param hours reception by weekday, MONDAY to SUNDAY; a day that is absent is a day off
 * @param pause null while it goes on
 * @param services ids of the services that can be booked there
 */
record OfficeBody(
        UUID id,
        Office.Kind kind,
        String name,
        String address,
        String settlement,
        String starostaDistrict,
        double lat,
        double lon,
        String phone,
        List<String> otherPhones,
        UUID parentId,
        LocalDate openedOn,
        LocalDate closedOn,
        String placeNote,
        String placeNoteEn,
        Map<String, ReceptionBody> hours,
        PauseBody pause,
        List<ExceptionBody> exceptions,
        List<StopBody> stops,
        List<MachineBody> equipment,
        AccessibilityBody accessibility,
        List<UUID> services) {

    /** Wall clock of Europe/Kyiv, such as 09:00. */
    record ReceptionBody(String opens, String closes) {

        static ReceptionBody of(Reception reception) {
            return new ReceptionBody(
                    reception.opens().toString(), reception.closes().toString());
        }
    }

    /** Where a mobile office stands on a day. */
    record StopBody(
            LocalDate day, LocalTime opens, LocalTime closes, String place, String settlement, double lat, double lon) {

        static StopBody of(MobileStop stop) {
            return new StopBody(
                    stop.day(),
                    stop.times().opens(),
                    stop.times().closes(),
                    stop.place(),
                    stop.settlement(),
                    stop.lat(),
                    stop.lon());
        }
    }

    /** A machine that stands there, and whether it works. */
    record MachineBody(Equipment.Kind kind, Equipment.State state, LocalDate since) {

        static MachineBody of(OfficeEquipment.Shown shown) {
            return new MachineBody(shown.kind(), shown.state(), shown.since());
        }
    }

    /** What a visitor may need to get in, to understand and to wait. */
    record AccessibilityBody(
            boolean stepFree,
            boolean lift,
            boolean accessibleToilet,
            boolean accessibleParking,
            boolean tactileGuides,
            boolean inductionLoop,
            boolean signLanguage,
            boolean shelter,
            boolean selfService) {

        static AccessibilityBody of(Office office) {
            Set<Amenity> has = office.amenities();
            return new AccessibilityBody(
                    has.contains(Amenity.STEP_FREE),
                    has.contains(Amenity.LIFT),
                    has.contains(Amenity.ACCESSIBLE_TOILET),
                    has.contains(Amenity.ACCESSIBLE_PARKING),
                    has.contains(Amenity.TACTILE_GUIDES),
                    has.contains(Amenity.INDUCTION_LOOP),
                    has.contains(Amenity.SIGN_LANGUAGE),
                    has.contains(Amenity.SHELTER),
                    office.selfService());
        }
    }

    static OfficeBody of(
            Office office, List<MobileStop> stops, List<OfficeEquipment.Shown> equipment, Collection<UUID> services) {
        return new OfficeBody(
                office.id(),
                office.kind(),
                office.name(),
                office.address(),
                office.settlement(),
                office.starostaDistrict(),
                office.lat(),
                office.lon(),
                office.phone(),
                office.otherPhones(),
                office.parentId(),
                office.openedOn(),
                office.closedOn(),
                office.placeNote(),
                office.placeNoteEn(),
                week(office.hours()),
                office.pause().map(PauseBody::of).orElse(null),
                office.receptionTime().exceptions().stream()
                        .map(ExceptionBody::of)
                        .toList(),
                stops.stream().map(StopBody::of).toList(),
                equipment.stream().map(MachineBody::of).toList(),
                AccessibilityBody.of(office),
                List.copyOf(services));
    }

    static Map<String, ReceptionBody> week(WeeklyHours hours) {
        Map<String, ReceptionBody> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.on(day).ifPresent(reception -> week.put(day.name(), ReceptionBody.of(reception)));
        }
        return week;
    }
}
