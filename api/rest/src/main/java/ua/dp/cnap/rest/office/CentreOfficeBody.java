package ua.dp.cnap.rest.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.Amenity;
import ua.dp.cnap.office.Office;

/**
 * An office as those see it who configure the centre.
 *
 * @param closedOn the first day on which it does not exist any more; null while nobody closed it
 * @param version to be sent back with a change
 */
record CentreOfficeBody(
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
        List<Amenity> amenities,
        boolean selfService,
        UUID parentId,
        LocalDate openedOn,
        LocalDate closedOn,
        String placeNote,
        String placeNoteEn,
        int version) {

    static CentreOfficeBody of(Office office) {
        return new CentreOfficeBody(
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
                List.copyOf(office.amenities()),
                office.selfService(),
                office.parentId(),
                office.openedOn(),
                office.closedOn(),
                office.placeNote(),
                office.placeNoteEn(),
                office.version());
    }
}
