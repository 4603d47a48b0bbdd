package ua.dp.cnap.portal.office;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.equipment.OfficeEquipment;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.ReceptionTime;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.ui.Formats;

/** An office as a citizen looks for it: what it is, where, whether it is open, how to get in. */
public record OfficeCard(
        UUID id,
        String kind,
        String name,
        String place,
        Optional<String> phone,
        List<String> amenities,
        Openness openness,
        Optional<Pause> pause,
        List<Day> week,
        List<Change> changes,
        List<HoursSeries> series,
        double lat,
        double lon,
        OfficeDetails details) {

    private static final int MOST_CHANGES = 5;
    private static final int DAYS_OF_HOLIDAYS = 31;

    /** One day of the week; no hours on a day off. */
    public record Day(DayOfWeek day, Optional<Reception> hours, boolean today) {}

    /**
     * Coming days on which the hours are not the usual ones.
     *
     * @param times absent when the office is closed
     */
    public record Change(
            LocalDate from,
            LocalDate until,
            String effect,
            String cause,
            Optional<Reception> times,
            Optional<String> note) {

        static Change of(HoursException exception) {
            return new Change(
                    exception.dayFrom(),
                    exception.dayUntil(),
                    exception.effect().name(),
                    exception.cause().name(),
                    Optional.ofNullable(exception.times()),
                    Optional.ofNullable(exception.note()));
        }

        public boolean isOneDay() {
            return from.equals(until);
        }
    }

    public static OfficeCard of(Office office, Instant now) {
        return new OfficeCard(
                office.id(),
                office.kind().name(),
                office.name(),
                place(office.settlement(), office.address()),
                Optional.ofNullable(office.phone()),
                amenities(office),
                office.pause().isPresent() ? Openness.paused() : Openness.of(office.receptionTime(), now),
                office.pause(),
                week(office, now.atZone(Formats.ZONE).getDayOfWeek()),
                changes(office, now.atZone(Formats.ZONE).toLocalDate()),
                office.series(),
                office.lat(),
                office.lon(),
                OfficeDetails.of(office));
    }

    OfficeCard with(List<OfficeEquipment.Shown> equipment, List<MobileStop> route) {
        return new OfficeCard(
                id,
                kind,
                name,
                place,
                phone,
                amenities,
                openness,
                pause,
                week,
                changes,
                series,
                lat,
                lon,
                details.with(equipment, route));
    }

    /** The same at a stop of its route. */
    OfficeCard standing(MobileStop stop) {
        return new OfficeCard(
                id,
                kind,
                name,
                place(stop.settlement(), stop.place()),
                phone,
                amenities,
                openness,
                pause,
                week,
                changes,
                series,
                stop.lat(),
                stop.lon(),
                details);
    }

    /** Name and place in one line. */
    public String title() {
        return name + ", " + place;
    }

    /** Where another map shows it. */
    public String mapLink() {
        return String.format(
                Locale.ROOT, "https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=17/%.5f/%.5f", lat, lon, lat, lon);
    }

    /** Of the card within its page. */
    public String anchor() {
        return "office-" + id;
    }

    /** Exceptions, and public holidays of the coming month on which nobody is received. */
    private static List<Change> changes(Office office, LocalDate today) {
        ReceptionTime time = office.receptionTime();
        Stream<Change> exceptions =
                time.exceptions().stream().limit(MOST_CHANGES).map(Change::of);
        Stream<Change> holidays = time.daysOff().stream()
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(DAYS_OF_HOLIDAYS)))
                .filter(day -> time.exceptions().stream().noneMatch(e -> e.covers(day)))
                .map(day -> new Change(day, day, "CLOSED", "HOLIDAY", Optional.empty(), Optional.empty()));
        return Stream.concat(exceptions, holidays)
                .sorted(Comparator.comparing(Change::from))
                .toList();
    }

    /** What a summary calls the office: name and place in one line. */
    public static String name(Office office) {
        return office.name() + ", " + place(office.settlement(), office.address());
    }

    static String place(String settlement, String address) {
        return address.contains(settlement) ? address : settlement + ", " + address;
    }

    private static List<String> amenities(Office office) {
        List<String> amenities = new ArrayList<>();
        office.amenities().forEach(amenity -> amenities.add(amenity.name()));
        if (office.selfService()) {
            amenities.add("SELF_SERVICE");
        }
        return amenities;
    }

    private static List<Day> week(Office office, DayOfWeek today) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, office.hours().on(day), day == today))
                .toList();
    }
}
