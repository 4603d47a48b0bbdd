package ua.dp.cnap.rest.servicelist;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.servicelist.MassChange;

/** The same change for many services; what is absent stays as each has it. */
record MassChangeBody(
        List<UUID> services,
        Integer durationMinutes,
        Integer bufferMinutes,
        OnlineBooking online,
        Integer walkInPercent,
        List<UUID> addOffices,
        List<UUID> removeOffices,
        String reason,
        List<DecisionBody> decisions) {

    private static final int MOST = 1000;

    List<UUID> chosen() {
        if (services == null || services.isEmpty()) {
            throw RefusedRequest.misshapen("services", "missing");
        }
        if (services.size() > MOST) {
            throw RefusedRequest.misshapen("services", "too-many");
        }
        return services;
    }

    MassChange change() {
        return new MassChange(
                durationMinutes, bufferMinutes, online, walkInPercent, Sent.list(addOffices), Sent.list(removeOffices));
    }
}
