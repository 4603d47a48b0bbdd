package ua.dp.cnap.booking;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;

/** An appointment that is about to be written, with the hashes of the keys that will reach it. */
record NewAppointment(
        UUID id,
        String code,
        String manageKeyHash,
        String findKeyHash,
        String requestHash,
        BookingWish wish,
        Claim claim,
        Waiting waiting,
        Instant bookedAt) {

    Errand errand() {
        return wish.errand();
    }

    UUID officeId() {
        return wish.officeId();
    }

    Interval during() {
        return claim.visit();
    }

    /** Null unless it has to be confirmed; by the clock of this node. */
    Instant heldUntil() {
        return waiting.booked() == Status.PENDING ? bookedAt.plus(waiting.toConfirm()) : null;
    }

    /** Sets the parameters of {@link Timetable#BOOK} from the given position on. */
    void fill(Query query, int first) {
        Applicant applicant = wish.applicant();
        Object[] values = {
            id,
            code,
            manageKeyHash,
            findKeyHash,
            requestHash,
            applicant.surname(),
            applicant.givenName(),
            applicant.patronymic(),
            applicant.phone(),
            applicant.email(),
            wish.language(),
            waiting.booked().name(),
            waiting.toConfirm().toSeconds(),
            bookedAt.getEpochSecond(),
            wish.errand().people()
        };
        for (int i = 0; i < values.length; i++) {
            query.setParameter(first + i, values[i]);
        }
    }

    @Override
    public String toString() {
        return "appointment " + id; // never the person's data
    }
}
