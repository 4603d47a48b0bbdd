package ua.dp.cnap.rest.servicelist;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.servicelist.ServiceOnList;
import ua.dp.cnap.servicelist.ServiceSettings;

/**
 * A service with all that is set for it.
 *
 * @param obligation null for one of the community's own
 * @param withdrawalReason null where none was asked for
 * @param wordsVersion null for a service of the directory, whose words are not the community's
 */
record ServiceOnListBody(
        UUID id,
        String title,
        String topic,
        Obligation obligation,
        boolean own,
        boolean given,
        String withdrawalReason,
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
        int version,
        Integer wordsVersion) {

    static ServiceOnListBody of(ServiceOnList found) {
        ServiceSettings set = found.settings();
        boolean own = found.service().isOwn();
        return new ServiceOnListBody(
                found.service().id(),
                found.service().title(),
                found.service().topic(),
                found.obligation().orElse(null),
                own,
                found.given(),
                found.withdrawalReason().orElse(null),
                set.durationMinutes(),
                set.bufferMinutes(),
                set.online(),
                set.leadTimeMinutes(),
                set.horizonDays(),
                set.walkInPercent(),
                set.offices(),
                FeeBody.of(set.fee()),
                set.exemptions().stream().map(ExemptionBody::of).toList(),
                set.documents(),
                found.version(),
                own ? found.wordsVersion() : null);
    }
}
