package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.dp.cnap.tenancy.UseCase;

/** Lets the booking horizon of all communities move on with the days. Scope: calendar. */
@UseCase
class Horizon {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Opens or closes the public holidays ahead as martial law now has it; returns how many lane days changed. */
    public long applyHolidays() {
        return ((Number) em.createNativeQuery("select apply_holidays(?1)")
                        .setParameter(1, java.sql.Date.valueOf(BookingRules.day(clock.instant())))
                        .getSingleResult())
                .longValue();
    }

    /** Makes the lane days that are missing up to each community's horizon; returns how many were made. */
    public long extend() {
        return ((Number) em.createNativeQuery("select extend_calendar(?1)")
                        .setParameter(1, java.sql.Date.valueOf(BookingRules.day(clock.instant())))
                        .getSingleResult())
                .longValue();
    }
}
