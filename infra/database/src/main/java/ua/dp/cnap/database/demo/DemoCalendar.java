package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Four weeks of invented appointments around today: two behind with their outcomes, two ahead. */
final class DemoCalendar {

    private static final int DAYS_BEHIND = 14;
    private static final int DAYS_AHEAD = 14;

    private final Connection tenant;
    private final Instant now;
    private final VisitPlan plan;
    private final LocalDate today;

    DemoCalendar(DemoCommunity community, Connection tenant, Instant now) throws SQLException {
        this.tenant = tenant;
        this.now = now;
        this.plan = new VisitPlan(community.bookedPercent(), step(tenant), now);
        this.today = plan.today();
    }

    /** Ends the demo visits left open on past days, adds fresh ones where time is free, and computes what is left. */
    void fill() throws SQLException {
        endOldVisits();
        addVisits();
        rebuildLaneDays();
    }

    private void addVisits() throws SQLException {
        Rows appointments = new Rows("appointment", DemoVisit.COLUMNS);
        Map<UUID, List<DemoVisit>> ofToday = new HashMap<>();
        for (WorkingLane lane : WorkingLane.all(tenant, today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD))) {
            for (int day = -DAYS_BEHIND; day <= DAYS_AHEAD; day++) {
                List<DemoVisit> visits = plan.visits(lane, today.plusDays(day));
                if (day == 0) {
                    ofToday.computeIfAbsent(lane.office(), office -> new ArrayList<>())
                            .addAll(visits);
                } else {
                    visits.forEach(visit -> visit.addTo(appointments, now));
                }
            }
        }
        ofToday.values().forEach(visits -> plan.withArrivals(visits).forEach(visit -> visit.addTo(appointments, now)));
        appointments.insert(tenant);
    }

    private void endOldVisits() throws SQLException {
        try (PreparedStatement update = tenant.prepareStatement("""
                update appointment
                   set status = case when get_byte(request_hash, 0) < 20 then 'MISSED' else 'SERVED' end,
                       version = version + 1
                 where demo and status in ('BOOKED', 'ARRIVED') and starts_at < ?::timestamptz""")) {
            update.setString(1, today.atStartOfDay(VisitPlan.KYIV).toInstant().toString());
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

    private static int step(Connection tenant) throws SQLException {
        try (PreparedStatement statement = tenant.prepareStatement("select step_minutes from service_centre");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
