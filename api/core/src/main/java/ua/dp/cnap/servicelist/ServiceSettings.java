package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.OnlineBooking;

/**
 * All that a head sets for one service. Well-formed only after {@link SettingsRules} found nothing wrong.
 *
 * @param leadTimeMinutes null for the rule of the centre, as horizonDays
 * @param fee null for what the directory says
 * @param documents one to an element; empty for what the information card says
 */
public record ServiceSettings(
        int durationMinutes,
        int bufferMinutes,
        OnlineBooking online,
        Integer leadTimeMinutes,
        Integer horizonDays,
        int walkInPercent,
        List<UUID> offices,
        Fee fee,
        List<FeeExemption> exemptions,
        List<String> documents)
        implements Serializable {

    private static final int USUAL_MINUTES = 20;

    public ServiceSettings {
        offices = List.copyOf(offices);
        exemptions = List.copyOf(exemptions);
        documents =
                documents.stream().map(String::strip).filter(d -> !d.isEmpty()).toList();
    }

    /** How a service begins that nobody has set anything for. */
    static ServiceSettings usual(List<UUID> offices) {
        return new ServiceSettings(
                USUAL_MINUTES, 0, OnlineBooking.EVERYONE, null, null, 0, offices, null, List.of(), List.of());
    }
}
