package ua.dp.cnap.card;

import java.io.Serializable;
import java.util.Set;

/**
 * One step of giving a service.
 *
 * @param responsible the official and the unit that answer for it
 * @param days within which it is done; 0 for the same day, null while nobody has said
 */
public record Stage(String what, String responsible, Set<StageAction> actions, Integer days) implements Serializable {

    public Stage {
        what = Words.clean(what);
        responsible = Words.clean(responsible);
        actions = Set.copyOf(actions);
    }

    /** The stage in one line, as comparisons show it. */
    String line() {
        return String.join(
                " · ", what, responsible, StageAction.letters(actions, ", "), days == null ? "" : String.valueOf(days));
    }
}
