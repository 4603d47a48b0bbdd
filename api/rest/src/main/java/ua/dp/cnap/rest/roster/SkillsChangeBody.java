package ua.dp.cnap.rest.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.roster.Skills;

/** Which services a person is to give. */
record SkillsChangeBody(
        Boolean all, List<UUID> services, Integer version, String reason, List<DecisionBody> decisions) {

    Skills wish() {
        return new Skills(Sent.needed("all", all), Set.copyOf(Sent.needed("services", services)));
    }
}
