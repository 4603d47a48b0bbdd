package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Times that can all be booked, spread over all offices and days, dealt in a random order that is the same each time. They
 * never stand in each other's way: each office has one service, booked on a grid, as often as it has free lanes there.
 */
final class Wishes {

    private static final String FREE = """
            with popular as (
                select distinct on (x.tenant_id, x.office_id)
                       x.tenant_id, x.office_id, x.service_id, l.duration_minutes,
                       make_interval(mins => l.duration_minutes) as duration,
                       make_interval(mins => (l.duration_minutes + m.step_minutes - 1) / m.step_minutes * m.step_minutes) as cell
                  from lane_service x
                  join listed_service l on l.tenant_id = x.tenant_id and l.service_id = x.service_id and l.offered
                  join service_centre m on m.tenant_id = x.tenant_id
                 group by x.tenant_id, x.office_id, x.service_id, l.duration_minutes, m.step_minutes
                 order by x.tenant_id, x.office_id, count(*) desc, x.service_id
            )
            select p.tenant_id, c.slug, p.office_id, p.service_id, extract(epoch from g.at)::bigint, p.duration_minutes,
                   count(*)
              from popular p
              join community c on c.id = p.tenant_id
              join service_centre m on m.tenant_id = p.tenant_id
              join lane_service x on x.tenant_id = p.tenant_id and x.office_id = p.office_id and x.service_id = p.service_id
              join lane_day d on d.tenant_id = x.tenant_id and d.office_id = x.office_id and d.lane_id = x.lane_id
             cross join unnest(d.free) gap
             cross join generate_series(
                   date_bin(p.cell, lower(gap) + p.cell - interval '1 microsecond', timestamptz '2000-01-01 00:00+00'),
                   upper(gap) - p.duration, p.cell) g(at)
             where d.day > current_date + 1 and d.day < current_date + m.horizon_days
             group by 1, 2, 3, 4, 5, 6
            """;

    private final List<Wish> wishes;
    private final AtomicInteger next = new AtomicInteger();

    private Wishes(List<Wish> wishes) {
        this.wishes = wishes;
    }

    /** Everything that is free now. */
    static Wishes of(Connection superuser) throws SQLException {
        List<Wish> wishes = new ArrayList<>();
        for (Chance chance : all(superuser)) {
            wishes.addAll(Collections.nCopies(chance.lanes, chance.wish));
        }
        return new Wishes(shuffled(wishes));
    }

    /** Times that only one lane can still take. */
    static Wishes last(Connection superuser) throws SQLException {
        return new Wishes(shuffled(all(superuser).stream()
                .filter(chance -> chance.lanes == 1)
                .map(chance -> chance.wish)
                .toList()));
    }

    private static List<Chance> all(Connection superuser) throws SQLException {
        List<Chance> all = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(FREE)) {
            while (row.next()) {
                Instant startsAt = Instant.ofEpochSecond(row.getLong(5));
                all.add(new Chance(
                        new Wish(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                startsAt,
                                startsAt.plusSeconds(60L * row.getInt(6))),
                        row.getInt(7)));
            }
        }
        return all;
    }

    private static List<Wish> shuffled(List<Wish> wishes) {
        List<Wish> shuffled = new ArrayList<>(wishes);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    /** The next one, for this caller alone. */
    Wish next() {
        int place = next.getAndIncrement();
        if (place >= wishes.size()) {
            throw new NoSuchElementException("all free times are booked: measure for a shorter time");
        }
        return wishes.get(place);
    }

    int left() {
        return wishes.size() - next.get();
    }

    private record Chance(Wish wish, int lanes) {}
}
