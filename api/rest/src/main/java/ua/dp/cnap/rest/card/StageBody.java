package ua.dp.cnap.rest.card;

import java.util.List;
import java.util.Set;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;

/**
 * One stage of a technological card.
 *
 * @param days 0 for the same day; null while nobody has said
 */
record StageBody(String what, String responsible, List<StageAction> actions, Integer days) {

    static StageBody of(Stage stage) {
        return new StageBody(
                stage.what(),
                stage.responsible(),
                stage.actions().stream().sorted().toList(),
                stage.days());
    }

    Stage stage() {
        return new Stage(what, responsible, actions == null ? Set.of() : Set.copyOf(actions), days);
    }
}
