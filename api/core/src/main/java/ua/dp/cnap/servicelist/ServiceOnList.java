package ua.dp.cnap.servicelist;

import java.util.Optional;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.Obligation;

/**
 * A service with all that the head has set for it.
 *
 * @param obligation empty for a service of the community's own
 * @param settings as set, or the usual ones where the community has not taken it yet
 * @param withdrawalReason why it is not given now; empty where no reason was asked for
 * @param version of the community's row, 0 where there is none
 * @param wordsVersion of the service's own words, which count apart
 */
public record ServiceOnList(
        AdministrativeService service,
        Optional<Obligation> obligation,
        boolean given,
        Optional<String> withdrawalReason,
        ServiceSettings settings,
        int version,
        int wordsVersion) {

    public boolean isMandatory() {
        return obligation.filter(Obligation.MANDATORY::equals).isPresent();
    }
}
