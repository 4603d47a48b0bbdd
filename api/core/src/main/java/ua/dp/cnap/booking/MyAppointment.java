package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return change(code, key, VisitChange.move(officeId, startsAt));
    }

    /**
     * Moves it, or makes it a visit for other services or for more or fewer people; it may then take another time at the
     * same lane, or another lane at the same time.
     *
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws NotChangeable if it has begun or is not booked any more
     * @throws CommunitySuspended if the oblast has suspended the centre; all stays as it was
     * @throws InvalidInput if that time cannot be booked at all, or that is not given there
     * @throws OfficePaused if reception at that place is interrupted on that day; all stays as it was
     * @throws SlotTaken if there is not so much time then; all stays as it was, and the nearest free times are told
     */
    public BookedAppointment change(String code, String key, VisitChange change) {
        OwnAppointment before = own(code, key);
        return inItsCommunity(
                before, key, () -> BookedAppointment.of(Attempts.of(() -> bookings.change(code, change)), key));
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

    /**
     * Confirms it, so that it counts; confirming twice is the same as once.
     *
     * @param typed the code that was sent to the citizen
     * @throws InvalidInput if that was another one; says how many attempts are left
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws NotChangeable if there is nothing to confirm any more, or too many codes were wrong
     */
    public BookedAppointment confirm(String code, String key, String typed) {
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            throw new InvalidInput("code", "missing");
        }
        OwnAppointment before = own(code, key);
        Optional<Integer> left = inItsCommunity(before, key, () -> Attempts.of(() -> bookings.confirm(code, digits)));
        if (left.isPresent()) { // said after the commit: a wrong code is counted
            throw new InvalidInput(List.of(new FieldError("code", "wrong-code", Map.of("left", left.get()))));
        }
        return find(code, key);
    }

    /**
     * Lets a hold wait longer, as far as holds may; leaves a booking as it is.
     *
     * @throws NoSuchAppointment if nothing answers to code and key
     */
    public BookedAppointment holdLonger(String code, String key) {
        OwnAppointment before = own(code, key);
        return inItsCommunity(before, key, () -> BookedAppointment.of(Attempts.of(bookings::holdLonger), key));
    }

    /** The hold of that key; empty if it has lapsed, or has become a booking. */
    public Optional<BookedAppointment> held(String key) {
        return CurrentScope.call(new Scope.Public(ManageKeys.hash(key)), bookings::own)
                .filter(OwnAppointment::isHeld)
                .map(own -> BookedAppointment.of(own, key));
    }

    /** Lets a hold go at once; a booking, and a key that reaches nothing, are left as they are. */
    public void letGo(String key) {
        CurrentScope.call(new Scope.Public(ManageKeys.hash(key)), bookings::own)
                .filter(OwnAppointment::isHeld)
                .ifPresent(held -> inItsCommunity(held, key, () -> Attempts.of(bookings::letGo)));
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
