package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.tenancy.UseCase;

/** Which times for a visit can be booked in the current community. Scope: citizen or tenant. */
@UseCase
public class FreeTimes {

    @Inject
    Timetable timetable;

    @Inject
    Clock clock;

    /** Bookable times of one service for one person, whether they suit or not. */
    public List<FreeTime> of(UUID serviceId, UUID officeId, LocalDate from, LocalDate to) {
        return of(Errand.of(serviceId), officeId, from, to, Filter.NONE);
    }

    /**
     * Bookable times in order that suit; times before the lead time, beyond the horizon or kept for people without an
     * appointment are left out. None where the desk alone gives times.
     *
     * @param officeId null for all offices of the community
     * @param from first day, null for today
     * @param to last day, included, null for the end of the horizon; at most 62 days from the first
     * @throws CommunitySuspended if the oblast has suspended the centre
     * @throws NoSuchService if the community does not offer a service of it
     * @throws InvalidInput if the span is empty or too long
     */
    public List<FreeTime> of(Errand errand, UUID officeId, LocalDate from, LocalDate to, Filter filter) {
        Instant now = clock.instant();
        BookingRules rules = timetable
                .rules(errand, null)
                .orElseThrow(() -> new NoSuchService(errand.first()))
                .forCitizens();
        DaySpan days = DaySpan.of(from, to, rules, now);
        if (rules.online() == OnlineBooking.DESK) {
            return List.of();
        }
        return timetable.free(errand, officeId, days.from(), days.to(), rules.earliest(now), rules, filter);
    }
}
