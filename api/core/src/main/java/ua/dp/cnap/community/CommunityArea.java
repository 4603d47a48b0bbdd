package ua.dp.cnap.community;

import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/**
 * Where places of a community can lie: in Ukraine, and not farther from its centre than any community reaches. The line of
 * its border is not known, so this catches swapped and mistyped numbers, not a place beyond the last field.
 */
public record CommunityArea(double lat, double lon) {

    private static final int FARTHEST_KM = 100;
    private static final double KM_A_DEGREE = 111.2;
    private static final int SOUTH = 44;
    private static final int NORTH = 53;
    private static final int WEST = 22;
    private static final int EAST = 41;

    public static CommunityArea of(Community community) {
        return new CommunityArea(community.lat(), community.lon());
    }

    /** Says what is wrong with the coordinates by adding to the list, under {@code lat} and {@code lon}. */
    public void check(Double placeLat, Double placeLon, List<FieldError> wrong) {
        boolean fitting = within("lat", placeLat, SOUTH, NORTH, wrong) & within("lon", placeLon, WEST, EAST, wrong);
        if (fitting && kilometres(placeLat, placeLon) > FARTHEST_KM) {
            wrong.add(new FieldError("lat", "far-from-the-community", Map.of("most", FARTHEST_KM)));
        }
    }

    private static boolean within(String field, Double degrees, int least, int most, List<FieldError> wrong) {
        if (degrees == null) {
            wrong.add(new FieldError(field, "missing"));
            return false;
        }
        if (!(degrees >= least && degrees <= most)) { // so that it refuses what is not a number
            wrong.add(new FieldError(field, "outside-ukraine", Map.of("least", least, "most", most)));
            return false;
        }
        return true;
    }

    /** Good enough for so small a part of the globe. */
    private double kilometres(double placeLat, double placeLon) {
        double north = (placeLat - lat) * KM_A_DEGREE;
        double east = (placeLon - lon) * KM_A_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }
}
