package ua.dp.cnap.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.Applicant;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.ManageKeys;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.booking.NoSuchAppointment;
import ua.dp.cnap.fairness.PersonMarks;
import ua.dp.cnap.privacy.OwnData.Person;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.PersonMark;
import ua.dp.cnap.tenancy.Scope;

/**
 * Where a person reads, corrects and erases what is kept of them, by the key of the visit and without asking anybody. Sets
 * the scope by itself, as {@link MyAppointment} does.
 */
@ApplicationScoped
public class OwnDataDesk {

    @Inject
    MyAppointment appointments;

    @Inject
    ManageKeys keys;

    @Inject
    PersonMarks marks;

    @Inject
    OwnRecords records;

    @Inject
    Clock clock;

    /**
     * @param code as told to the citizen; null when only the link is at hand
     * @throws NoSuchAppointment if nothing answers to them
     */
    public OwnData read(String code, String key) {
        BookedAppointment visit = appointments.find(code, key);
        return CurrentScope.call(withKey(visit, key, null), () -> records.read(visit));
    }

    /**
     * Code and time stay. Whoever looks for the visit by code and phone needs the new phone from then on, and so does a link
     * that was made of them; the visit counts for the limits of the new one.
     *
     * @return the visit with the key that opens it now
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws DataErased if there is nobody to correct any more
     * @throws InvalidInput naming every field that is missing or malformed
     */
    public BookedAppointment correct(String code, String key, Correction wanted) {
        OwnData data = read(code, key);
        BookedAppointment visit = data.visit();
        Person was = data.person().orElseThrow(DataErased::new);
        Applicant person = wanted.of(was);
        String findKey = keys.findKey(visit.code(), person.phone());
        boolean corrected = CurrentScope.call(
                withKey(visit, key, marks.of(person.surname(), person.givenName(), person.phone())),
                () -> records.correct(person, ManageKeys.hash(findKey)));
        if (!corrected) {
            throw new DataErased();
        }
        boolean foundByPhone = key.equals(keys.findKey(visit.code(), was.phone()));
        return appointments.find(visit.code(), foundByPhone ? findKey : key);
    }

    /**
     * Forgets the person; doing it twice is the same as once. The visit stays as a number in the statistics, and its link,
     * if it was made of code and phone, opens nothing any more.
     *
     * @param cancelling whether a visit that is still to come may be cancelled for it
     * @throws NoSuchAppointment if nothing answers to code and key
     * @throws VisitStillComing if the visit is still to come and may not be cancelled, or goes on at this moment
     */
    public void erase(String code, String key, boolean cancelling) {
        BookedAppointment visit = appointments.find(code, key);
        if (cancelling && visit.changeableAt(clock.instant())) {
            appointments.cancel(code, key);
        }
        boolean erased = CurrentScope.call(withKey(visit, key, null), records::erase);
        if (!erased && read(code, key).erasedAt().isEmpty()) {
            throw new VisitStillComing(visit.id());
        }
    }

    private static Scope withKey(BookedAppointment visit, String key, PersonMark person) {
        return new Scope.Citizen(visit.communityId(), ManageKeys.hash(key), person);
    }
}
