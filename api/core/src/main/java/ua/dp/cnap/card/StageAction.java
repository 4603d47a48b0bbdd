package ua.dp.cnap.card;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody does at a stage; technological cards show it by one letter. */
public enum StageAction {
    PERFORMS('В'),
    TAKES_PART('У'),
    AGREES('П'),
    APPROVES('З');

    private final char letter;

    StageAction(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** «В, П», in the order of the legend. */
    public static String letters(Set<StageAction> actions, String between) {
        return actions.stream().sorted().map(a -> String.valueOf(a.letter)).collect(Collectors.joining(between));
    }

    static Set<StageAction> of(String letters) {
        Set<StageAction> actions = EnumSet.noneOf(StageAction.class);
        for (StageAction action : values()) {
            if (letters.indexOf(action.letter) >= 0) {
                actions.add(action);
            }
        }
        return actions;
    }
}
