package ua.dp.cnap.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.Slugs;

/**
 * What a coordinator decides when a community is opened.
 *
 * @param slug first part of its addresses
 * @param centre the settlement where the council sits, as are {@code lat} and {@code lon}
 * @param directoryList which regional list of services applies: I, II or III
 * @param centreName name of the service centre
 */
public record Opening(
        String katotthCode,
        String slug,
        Community.Type type,
        String centre,
        Double lat,
        Double lon,
        String directoryList,
        String centreName,
        FirstHead head)
        implements Serializable {

    private static final Set<String> LISTS = Set.of("I", "II", "III");
    private static final int LONGEST = 200;
    private static final double NORTH = 53;
    private static final double SOUTH = 44;
    private static final double WEST = 22;
    private static final double EAST = 41;

    /** @throws InvalidInput naming every field that is missing or wrong */
    void check() {
        List<FieldError> wrong = new ArrayList<>();
        if (slug == null || !slug.matches(Slugs.PATTERN)) {
            wrong.add(new FieldError("slug", "not-a-slug"));
        } else if (Slugs.RESERVED.contains(slug)) {
            wrong.add(new FieldError("slug", "slug-reserved"));
        }
        if (type == null) {
            wrong.add(new FieldError("type", "missing"));
        }
        text("centre", centre, LONGEST, wrong);
        coordinate("lat", lat, SOUTH, NORTH, wrong);
        coordinate("lon", lon, WEST, EAST, wrong);
        if (directoryList == null || !LISTS.contains(directoryList)) {
            wrong.add(new FieldError("directoryList", "unknown"));
        }
        text("centreName", centreName, LONGEST, wrong);
        wrong.addAll((head == null ? new FirstHead(null, null, null, null) : head).errors());
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    static void text(String field, String said, int most, List<FieldError> wrong) {
        if (said == null || said.isBlank()) {
            wrong.add(new FieldError(field, "missing"));
        } else if (said.length() > most) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", most)));
        }
    }

    private static void coordinate(String field, Double said, double least, double most, List<FieldError> wrong) {
        if (said == null) {
            wrong.add(new FieldError(field, "missing"));
        } else if (!(said >= least && said <= most)) {
            wrong.add(new FieldError(field, "out-of-bounds"));
        }
    }
}
