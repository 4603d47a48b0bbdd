package ua.dp.cnap.rest.rearrangement;

import java.util.List;
import ua.dp.cnap.rearrangement.Decisions;

/** Something is to be taken away; says only what becomes of visits. */
public record RemovalBody(List<DecisionBody> decisions) {

    /** @param sent null if the request had no body, which is allowed */
    public static Decisions decisions(RemovalBody sent) {
        return DecisionBody.decisions(sent == null ? null : sent.decisions());
    }
}
