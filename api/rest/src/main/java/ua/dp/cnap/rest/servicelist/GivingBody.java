package ua.dp.cnap.rest.servicelist;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.servicelist.ServiceSettings;

/** By which rules the service is to be given; what may be left out is as the centre or the directory has it. */
record GivingBody(
        Integer durationMinutes,
        Integer bufferMinutes,
        OnlineBooking online,
        Integer leadTimeMinutes,
        Integer horizonDays,
        Integer walkInPercent,
        List<UUID> offices,
        FeeBody fee,
        List<ExemptionBody> exemptions,
        List<String> documents,
        Integer version,
        String reason,
        List<DecisionBody> decisions) {

    ServiceSettings settings() {
        return new ServiceSettings(
                orZero(durationMinutes),
                orZero(bufferMinutes),
                online == null ? OnlineBooking.EVERYONE : online,
                leadTimeMinutes,
                horizonDays,
                orZero(walkInPercent),
                Sent.list(offices),
                fee == null ? null : fee.fee(),
                Sent.list(exemptions).stream().map(ExemptionBody::exemption).toList(),
                Sent.list(documents));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
