package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.CurrentScope;

/**
 * Where staff book for somebody who calls or stands there, and move or cancel for a caller. Scope: tenant; a starosta only
 * at the own office.
 *
 * <p>Staff may give what nobody books online: services of the desk alone, times within the lead time, and the share of the day
 * that is kept for people without an appointment. They are never given the citizen's key.
 */
@ApplicationScoped
public class CallerDesk {

    private static final int MOST_TRIED = 5;

    @Inject
    CallerBookings bookings;

    @Inject
    ManageKeys keys;

    @Inject
    Clock clock;

    /**
     * Times that staff can give, in order.
     *
     * @param officeId null for all offices
     * @param from null for today
     * @param to included; null for the end of the horizon; at most 62 days from the first
     * @throws ua.dp.cnap.catalog.NoSuchService if the community does not offer the service
     * @throws ua.dp.cnap.InvalidInput if the span is empty or too long
     */
    public List<FreeTime> free(UUID serviceId, UUID officeId, LocalDate from, LocalDate to) {
        return bookings.free(Errand.of(serviceId), officeId, from, to);
    }

    /**
     * Books the wished time; the same key gives the first answer again.
     *
     * @param idempotencyKey made by the client, one for each wish; null for a request that is never repeated
     * @throws IdempotencyKeyReused if the key has answered another wish
     * @throws CommunitySuspended if the oblast has suspended the centre
     * @throws ua.dp.cnap.InvalidInput if the service is not given there or the time cannot be booked at all
     * @throws ua.dp.cnap.office.OfficePaused if reception is interrupted
     * @throws SlotTaken if somebody was faster; tells the nearest free times
     */
    public AgendaEntry book(BookingWish wish, String idempotencyKey) {
        String keyHash = keyHash(idempotencyKey);
        String requestHash = wish.hash();
        try {
            return tried(wish, Channel.DESK, keyHash, requestHash);
        } catch (SlotTaken taken) {
            return bookings.firstAnswer(keyHash, requestHash)
                    .orElseThrow(() -> new SlotTaken(wish.startsAt(), bookings.nearest(wish)));
        }
    }

    /**
     * Gives somebody who stands at the desk the next free time of today, and notes that the visitor is here.
     *
     * @param form whatever time it names does not matter
     * @throws NoTimeToday if nothing is free today any more; the others as of {@link #book}
     */
    public AgendaEntry receive(BookingWish.Form form, String idempotencyKey) {
        BookingWish wish = BookingWish.of(form.at(Instant.EPOCH));
        String keyHash = keyHash(idempotencyKey);
        String requestHash = wish.hash();
        return bookings.firstAnswer(keyHash, requestHash).orElseGet(() -> received(wish, keyHash, requestHash));
    }

    private AgendaEntry received(BookingWish wish, String keyHash, String requestHash) {
        for (int attempt = 1; ; attempt++) {
            Instant next = bookings.nextToday(wish.errand(), wish.officeId());
            try {
                return tried(wish.at(next), Channel.WALK_IN, keyHash, requestHash);
            } catch (SlotTaken taken) {
                if (attempt == MOST_TRIED) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Moves a visit to another time, and to another office if one is named; the old time is kept unless the new one was taken.
     *
     * @throws NoSuchAppointment if there is none, or not at an office of this person
     * @throws NotChangeable if it is not booked any more
     * @throws SlotTaken if the new time is gone
     */
    public AgendaEntry move(UUID appointmentId, UUID officeId, Instant startsAt) {
        return Attempts.of(() -> bookings.move(appointmentId, officeId, startsAt));
    }

    /**
     * Cancels a visit and frees its time; cancelling twice is the same as once.
     *
     * @throws NoSuchAppointment if there is none, or not at an office of this person
     * @throws NotChangeable if the visitor was here, or did not come
     */
    public void cancel(UUID appointmentId) {
        Attempts.of(() -> {
            bookings.cancel(appointmentId);
            return null;
        });
    }

    private AgendaEntry tried(BookingWish wish, Channel channel, String keyHash, String requestHash) {
        return Attempts.of(() -> {
            String code = Codes.next();
            String findKey = keys.findKey(code, wish.applicant().phone());
            return bookings.book(wish, channel, code, keyHash, ManageKeys.hash(findKey), requestHash);
        });
    }

    /** Of a key that nobody is given: the citizen reaches the appointment by code and phone. */
    private String keyHash(String idempotencyKey) {
        String key = idempotencyKey == null ? UUID.randomUUID().toString() : "desk " + idempotencyKey;
        return ManageKeys.hash(keys.manageKey(CurrentScope.require().tenantId(), key));
    }
}
