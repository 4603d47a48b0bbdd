package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Typed;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Where a citizen reaches the one own appointment: by its key alone, the code only confirms.
 *
 * <p>Sets the scope by itself, because the key is what tells the community. A wrong code and a wrong key look the same.
 */
@ApplicationScoped
public class MyAppointment {

    @Inject
    Bookings bookings;

    @Inject
    ManageKeys keys;

    /**
     * @param code as told to the citizen; null when only the link is at hand
     * @throws NoSuchAppointment if nothing answers to them
     */
    public BookedAppointment find(String code, String key) {
        return BookedAppointment.of(own(code, key), key);
    }

    /**
     * The key for somebody who has lost the link but knows code and phone.
     *
     * @throws InvalidInput if the phone is malformed
     * @throws NoSuchAppointment if nothing answers to them
     */
    public BookedAppointment findByPhone(String code, String phone) {
        List<FieldError> wrong = new ArrayList<>();
        String e164 = Typed.phone("phone", phone, wrong);
        if (code == null || code.isBlank()) {
            wrong.add(new FieldError("code", "missing"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return find(code, keys.findKey(Codes.normal(code), e164));
    }

    /**
     * Moves it to another time, and to another office if one is named.
     *
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws NotChangeable if it has begun or is not booked any more
     * @throws CommunitySuspended if the oblast has suspended the centre; the old time is kept
     * @throws InvalidInput if that time cannot be booked at all
     * @throws OfficePaused if reception at the new place is interrupted on that day; the old time is kept
     * @throws SlotTaken if the new time is gone; the old one is kept, and the nearest free times are told
     */
    public BookedAppointment move(String code, String key, UUID officeId, Instant startsAt) {
        OwnAppointment before = own(code, key);
        return inItsCommunity(before, key, () -> {
            try {
                return BookedAppointment.of(Attempts.of(() -> bookings.move(code, officeId, startsAt)), key);
            } catch (SlotTaken taken) {
                UUID wanted = officeId == null ? before.officeId() : officeId;
                throw new SlotTaken(startsAt, bookings.nearest(before.serviceId(), wanted, startsAt));
            }
        });
    }

    /**
     * Cancels it and frees its time; cancelling twice is the same as once.
     *
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws NotChangeable if it has begun
     */
    public BookedAppointment cancel(String code, String key) {
        OwnAppointment before = own(code, key);
        return inItsCommunity(before, key, () -> BookedAppointment.of(Attempts.of(() -> bookings.cancel(code)), key));
    }

    private OwnAppointment own(String code, String key) {
        if (key == null || key.isBlank()) {
            throw new NoSuchAppointment();
        }
        return CurrentScope.call(new Scope.Public(ManageKeys.hash(key)), bookings::own)
                .filter(a -> code == null || a.code().equals(Codes.normal(code)))
                .orElseThrow(NoSuchAppointment::new);
    }

    private static <T> T inItsCommunity(OwnAppointment own, String key, Supplier<T> work) {
        return CurrentScope.call(new Scope.Citizen(own.communityId(), ManageKeys.hash(key)), work);
    }
}
