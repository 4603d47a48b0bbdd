package ua.dp.cnap.database.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who comes to a community's lanes, and when: denser the nearer, with outcomes once the time is over. */
record VisitPlan(int bookedPercent, int step, Instant now) {

    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static final double USUAL_MINUTES = 21;
    private static final int CANCELLED_PERCENT = 7;
    private static final int MISSED_PERCENT = 7;

    LocalDate today() {
        return now.atZone(KYIV).toLocalDate();
    }

    /** Walks through the opening of the lane: at each step somebody comes, or the lane waits. */
    List<DemoVisit> visits(WorkingLane lane, LocalDate day) {
        List<DemoVisit> visits = new ArrayList<>();
        WorkingLane.Opening open = lane.days().get(day);
        if (open == null) {
            return visits;
        }
        Chance chance = Chance.of("day", lane.id(), day);
        double likelihood = likelihood(day);
        int minute = 0;
        int minutesOpen = (int) ChronoUnit.MINUTES.between(open.opens(), open.closes());
        while (minute < minutesOpen) {
            Offer offer = Offer.drawn(lane.offers(), chance);
            if (chance.percent(likelihood) && minute + offer.minutes() <= minutesOpen) {
                visits.add(visit(lane, offer, instant(day, open.opens().plusMinutes(minute)), chance));
                minute += steps(offer.minutes()) * step;
            } else {
                minute += step;
            }
        }
        return visits;
    }

    /** Those whose time is nearest to now sit in the waiting area: one for every third lane, two at least. */
    List<DemoVisit> withArrivals(List<DemoVisit> ofAnOfficeToday) {
        long lanes = ofAnOfficeToday.stream().map(DemoVisit::lane).distinct().count();
        List<DemoVisit> waiting = ofAnOfficeToday.stream()
                .filter(visit -> !visit.isCancelled())
                .sorted(Comparator.comparing((DemoVisit visit) ->
                                Duration.between(visit.startsAt(), now).abs())
                        .thenComparing(DemoVisit::lane))
                .limit(Math.max(2, lanes / 3))
                .toList();
        return ofAnOfficeToday.stream()
                .map(visit -> waiting.contains(visit) ? visit.with("ARRIVED") : visit)
                .toList();
    }

    /** Chosen so that visits fill the wanted share of the time, though each blocks whole steps. */
    private double likelihood(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        double nearness = ahead <= 1 ? 1.15 : Math.max(0.35, 1.2 - 0.065 * ahead);
        double share = bookedPercent / 100.0 * nearness;
        int blocked = steps((int) USUAL_MINUTES) * step;
        return 100 * share * step / (USUAL_MINUTES - share * blocked + share * step);
    }

    private DemoVisit visit(WorkingLane lane, Offer offer, Instant startsAt, Chance chance) {
        Instant endsAt = startsAt.plus(Duration.ofMinutes(offer.minutes()));
        return new DemoVisit(lane.office(), lane.id(), offer.service(), startsAt, endsAt, status(startsAt, chance));
    }

    private String status(Instant startsAt, Chance chance) {
        if (chance.percent(CANCELLED_PERCENT)) {
            return "CANCELLED";
        }
        if (!startsAt.isBefore(now)) {
            return "BOOKED";
        }
        return chance.percent(MISSED_PERCENT) ? "MISSED" : "SERVED";
    }

    private int steps(int minutes) {
        return (minutes + step - 1) / step;
    }

    private static Instant instant(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(KYIV).toInstant();
    }
}
