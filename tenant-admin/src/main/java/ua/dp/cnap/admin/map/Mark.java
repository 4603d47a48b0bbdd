package ua.dp.cnap.admin.map;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.office.Office;

/** Something on the map that helps to find one's way. */
public record Mark(double lat, double lon, Kind kind, String name) implements Serializable {

    private static final double NEAR = 1.2; // degrees: what one sees around a community

    public enum Kind {
        OFFICE,
        /** The centre of the own community. */
        CENTRE,
        /** The centre of a community around. */
        NEIGHBOUR
    }

    /** The offices, the centre of the own community and those around it. */
    public static List<Mark> around(Community own, List<Community> all, List<Office> offices) {
        List<Mark> marks = new ArrayList<>();
        offices.forEach(o -> marks.add(new Mark(o.lat(), o.lon(), Kind.OFFICE, o.name())));
        all.stream()
                .filter(c -> Math.hypot(c.lat() - own.lat(), (c.lon() - own.lon()) * 0.67) < NEAR)
                .forEach(c -> marks.add(new Mark(
                        c.lat(), c.lon(), c.id().equals(own.id()) ? Kind.CENTRE : Kind.NEIGHBOUR, c.centre())));
        return marks;
    }
}
