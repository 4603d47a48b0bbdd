package ua.dp.cnap.rest.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.office.Amenity;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeWish;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/**
 * What an office is to be.
 *
 * @param hours only of a new office; null for the usual ones
 * @param version only of a change: that of the office as it was read
 * @param decisions only of a change: about visits that are booked before its first day
 */
record OfficeWishBody(
        Office.Kind kind,
        String name,
        String address,
        String settlement,
        String starostaDistrict,
        Double lat,
        Double lon,
        String phone,
        List<String> otherPhones,
        List<Amenity> amenities,
        UUID parentId,
        LocalDate openedOn,
        String placeNote,
        String placeNoteEn,
        Map<DayOfWeek, TimesBody> hours,
        Integer version,
        String reason,
        List<DecisionBody> decisions) {

    OfficeWish wish() {
        return new OfficeWish(
                kind,
                name,
                address,
                settlement,
                starostaDistrict,
                lat,
                lon,
                phone,
                otherPhones,
                amenities == null ? Set.of() : Set.copyOf(amenities),
                parentId,
                openedOn,
                placeNote,
                placeNoteEn);
    }

    /** Null if none were sent. */
    WeeklyHours week() {
        if (hours == null) {
            return null;
        }
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, times) -> week.put(day, TimesBody.reception(times, "hours." + day + ".")));
        return new WeeklyHours(week);
    }
}
