package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Four weeks of invented appointments around today: two behind with their outcomes, two ahead, denser the nearer. */
final class DemoCalendar {

    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final int DAYS_BEHIND = 14;
    private static final int DAYS_AHEAD = 14;
    private static final double USUAL_MINUTES = 21;

    private final DemoCommunity community;
    private final Connection tenant;
    private final Instant now;
    private final LocalDate today;

    DemoCalendar(DemoCommunity community, Connection tenant, Instant now) {
        this.community = community;
        this.tenant = tenant;
        this.now = now;
        this.today = now.atZone(KYIV).toLocalDate();
    }

    LocalDate today() {
        return today;
    }

    /** Ends the demo visits left open on past days, adds fresh ones where time is free, and computes what is left. */
    void fill() throws SQLException {
        endOldVisits();
        Rows appointments = new Rows("appointment", DemoVisit.COLUMNS);
        int step = step();
        Map<UUID, List<DemoVisit>> ofToday = new HashMap<>();
        for (WorkingLane lane : WorkingLane.all(tenant)) {
            for (int day = -DAYS_BEHIND; day <= DAYS_AHEAD; day++) {
                List<DemoVisit> visits = visits(lane, today.plusDays(day), step);
                if (day == 0) {
                    ofToday.computeIfAbsent(lane.office(), office -> new ArrayList<>())
                            .addAll(visits);
                } else {
                    visits.forEach(visit -> visit.addTo(appointments, now));
                }
            }
        }
        ofToday.values().forEach(visits -> withArrivals(visits).forEach(visit -> visit.addTo(appointments, now)));
        appointments.insert(tenant);
        rebuildLaneDays();
    }

    /** Walks through the opening of the lane; at each step somebody comes or the lane waits. */
    private List<DemoVisit> visits(WorkingLane lane, LocalDate day, int step) {
        List<DemoVisit> visits = new ArrayList<>();
        WorkingLane.Opening open = lane.week().get(day.getDayOfWeek());
        if (open == null) {
            return visits;
        }
        Chance chance = Chance.of("day", lane.id(), day);
        double likelihood = likelihood(day, step);
        for (LocalTime at = open.opens(); minutesUntil(open.closes(), at) > 0; ) {
            Offer offer = Offer.drawn(lane.offers(), chance);
            int minutes = step;
            if (chance.percent(likelihood) && minutesUntil(open.closes(), at) >= offer.minutes()) {
                visits.add(visit(lane, offer, day.atTime(at).atZone(KYIV).toInstant(), chance));
                minutes = (offer.minutes() + step - 1) / step * step;
            }
            if (minutesUntil(open.closes(), at) <= minutes) {
                break;
            }
            at = at.plusMinutes(minutes);
        }
        return visits;
    }

    private DemoVisit visit(WorkingLane lane, Offer offer, Instant startsAt, Chance chance) {
        boolean past = startsAt.isBefore(now);
        String status =
                chance.percent(past ? 8 : 5) ? "CANCELLED" : !past ? "BOOKED" : chance.percent(7) ? "MISSED" : "SERVED";
        return new DemoVisit(
                lane.office(),
                lane.id(),
                offer.service(),
                startsAt,
                startsAt.plus(Duration.ofMinutes(offer.minutes())),
                status);
    }

    /** How likely somebody comes at a step, so that visits fill the share of time that the community's row asks for. */
    private double likelihood(LocalDate day, int step) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        double share = community.bookedPercent() / 100.0 * (ahead <= 1 ? 1.15 : Math.max(0.35, 1.2 - 0.065 * ahead));
        double stepsOfAVisit = Math.ceil(USUAL_MINUTES / step) * step;
        return 100 * share * step / (USUAL_MINUTES - share * stepsOfAVisit + share * step);
    }

    /** Those whose time is nearest to now sit in the waiting area, one for every third lane, two at least. */
    private static List<DemoVisit> nearest(List<DemoVisit> visits, Instant now) {
        long lanes = visits.stream().map(DemoVisit::lane).distinct().count();
        return visits.stream()
                .filter(visit -> !visit.isCancelled())
                .sorted(Comparator.comparing((DemoVisit visit) ->
                                Duration.between(visit.startsAt(), now).abs())
                        .thenComparing(DemoVisit::lane))
                .limit(Math.max(2, lanes / 3))
                .toList();
    }

    private List<DemoVisit> withArrivals(List<DemoVisit> visits) {
        List<DemoVisit> arrived = nearest(visits, now);
        return visits.stream()
                .map(visit -> arrived.contains(visit) ? visit.with("ARRIVED") : visit)
                .toList();
    }

    private void endOldVisits() throws SQLException {
        try (PreparedStatement update = tenant.prepareStatement("""
                update appointment
                   set status = case when get_byte(request_hash, 0) < 20 then 'MISSED' else 'SERVED' end,
                       version = version + 1
                 where demo and status in ('BOOKED', 'ARRIVED') and starts_at < ?::timestamptz""")) {
            update.setString(1, today.atStartOfDay(KYIV).toInstant().toString());
            update.execute();
        }
    }

    private void rebuildLaneDays() throws SQLException {
        try (PreparedStatement rebuild = tenant.prepareStatement("""
                select rebuild_lane_days(current_tenant_id(), o.id, ?::date, ?::date + c.horizon_days)
                  from office o cross join service_centre c""")) {
            rebuild.setObject(1, today.minusDays(DAYS_BEHIND));
            rebuild.setObject(2, today);
            rebuild.execute();
        }
    }

    private int step() throws SQLException {
        try (PreparedStatement statement = tenant.prepareStatement("select step_minutes from service_centre");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static long minutesUntil(LocalTime end, LocalTime from) {
        return ChronoUnit.MINUTES.between(from, end);
    }
}
