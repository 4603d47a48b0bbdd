package ua.dp.cnap.rest.rearrangement;

import java.util.List;
import ua.dp.cnap.rearrangement.Rearranged;

/** The change was made; these visits were moved or cancelled by the decisions that came with it. */
public record DoneBody(List<RearrangedBody> rearranged) {

    public static DoneBody of(List<Rearranged> rearranged) {
        return new DoneBody(rearranged.stream().map(RearrangedBody::of).toList());
    }
}
