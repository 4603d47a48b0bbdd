package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;
import ua.dp.cnap.community.CommunityArea;

/**
 * What somebody wants an office to be, as it was typed; what may be left empty is null then.
 *
 * @param starostaDistrict null where it serves no single district
 * @param phone as people write it
 * @param parentId the office that it is part of; null for a main office
 * @param openedOn the first day of an office that is still to come; null for one that is there
 * @param placeNote how to find the door, in Ukrainian
 */
public record OfficeWish(
        Office.Kind kind,
        String name,
        String address,
        String settlement,
        String starostaDistrict,
        Double lat,
        Double lon,
        String phone,
        List<String> otherPhones,
        Set<Amenity> amenities,
        UUID parentId,
        LocalDate openedOn,
        String placeNote,
        String placeNoteEn)
        implements Serializable {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_SETTLEMENT = 80;
    private static final int LONGEST_NOTE = 300;
    private static final int MOST_PHONES = 5;

    public OfficeWish {
        otherPhones = otherPhones == null ? List.of() : List.copyOf(otherPhones);
        amenities = amenities == null || amenities.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(amenities));
    }

    /** The wish of who changes nothing. */
    public static OfficeWish of(Office office) {
        return new OfficeWish(
                office.kind(),
                office.name(),
                office.address(),
                office.settlement(),
                office.starostaDistrict(),
                office.lat(),
                office.lon(),
                office.phone(),
                office.otherPhones(),
                office.amenities(),
                office.parentId(),
                office.openedOn(),
                office.placeNote(),
                office.placeNoteEn());
    }

    /** The same as it is kept; says everything that is wrong with it by adding to the list. */
    OfficeWish read(CommunityArea area, List<FieldError> wrong) {
        if (kind == null) {
            wrong.add(new FieldError("kind", "missing"));
        }
        area.check(lat, lon, wrong);
        return new OfficeWish(
                kind,
                Typed.needed("name", name, LONGEST_NAME, wrong),
                Typed.needed("address", address, LONGEST_ADDRESS, wrong),
                Typed.needed("settlement", settlement, LONGEST_SETTLEMENT, wrong),
                Typed.text("starostaDistrict", starostaDistrict, LONGEST_NAME, wrong),
                lat,
                lon,
                phone == null || phone.isBlank() ? null : Typed.phone("phone", phone, wrong),
                phones(wrong),
                amenities,
                parentId,
                openedOn,
                Typed.text("placeNote", placeNote, LONGEST_NOTE, wrong),
                Typed.text("placeNoteEn", placeNoteEn, LONGEST_NOTE, wrong));
    }

    private List<String> phones(List<FieldError> wrong) {
        List<String> typed = otherPhones.stream().filter(p -> !p.isBlank()).toList();
        if (typed.size() > MOST_PHONES) {
            wrong.add(new FieldError("otherPhones", "too-many", Map.of("most", MOST_PHONES)));
        }
        List<String> phones = new ArrayList<>();
        for (String one : typed) {
            String e164 = Typed.phone("otherPhones", one, wrong);
            if (e164 == null) {
                break; // one message at the field is enough
            }
            phones.add(e164);
        }
        return phones;
    }
}
