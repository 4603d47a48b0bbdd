package ua.dp.cnap.rest.fairness;

import ua.dp.cnap.community.BookingTerms;
import ua.dp.cnap.community.Confirmation;
import ua.dp.cnap.fairness.BookingTermsDesk;
import ua.dp.cnap.fairness.FairShare;
import ua.dp.cnap.fairness.MissedAction;

/**
 * By which rules a centre is booked, and how its time is shared among people.
 *
 * @param version of the centre; what is sent must name the one that was read
 */
public record BookingRulesBody(
        Integer stepMinutes,
        Integer leadTimeMinutes,
        Integer horizonDays,
        Integer holdMinutes,
        Confirmation confirmation,
        Integer confirmMinutes,
        Integer mostVisitsPerPhone,
        MissedAction missedAction,
        Integer missedMost,
        Integer missedDays,
        Integer blockDays,
        Integer version) {

    static BookingRulesBody of(BookingTermsDesk.Standing standing) {
        BookingTerms terms = standing.terms();
        FairShare share = standing.share();
        return new BookingRulesBody(
                terms.stepMinutes(),
                terms.leadTimeMinutes(),
                terms.horizonDays(),
                terms.holdMinutes(),
                terms.confirmation(),
                terms.confirmMinutes(),
                share.mostVisitsPerPhone(),
                share.missedAction(),
                share.missedMost(),
                share.missedDays(),
                share.blockDays(),
                standing.version());
    }

    BookingTerms terms() {
        return new BookingTerms(stepMinutes, leadTimeMinutes, horizonDays, holdMinutes, confirmation, confirmMinutes);
    }

    FairShare share() {
        return new FairShare(mostVisitsPerPhone, missedAction, missedMost, missedDays, blockDays);
    }
}
