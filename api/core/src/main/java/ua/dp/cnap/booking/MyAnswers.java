package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** What a citizen answers about the own appointment, by its key. Sets the scope by itself, as {@link MyAppointment} does. */
@ApplicationScoped
public class MyAnswers {

    @Inject
    MyAppointment appointments;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    /**
     * The citizen will come at the time that is booked now. Said twice is the same as once.
     *
     * @param code as told to the citizen; null when only the link is at hand
     * @throws NoSuchAppointment if nothing answers to them
     * @throws NotChangeable if the visit has begun or is not booked any more
     */
    public void coming(String code, String key) {
        BookedAppointment own = appointments.find(code, key);
        if (!own.changeableAt(clock.instant())) {
            throw new NotChangeable(own.id(), own.status());
        }
        as(own, answers::coming);
    }

    /** Whether the citizen has said so of the time that is booked now. */
    public boolean hasSaidComing(BookedAppointment own) {
        return as(own, answers::hasSaidComing);
    }

    private static <T> T as(BookedAppointment own, Supplier<T> work) {
        return CurrentScope.call(new Scope.Citizen(own.communityId(), ManageKeys.hash(own.manageKey())), work);
    }
}
