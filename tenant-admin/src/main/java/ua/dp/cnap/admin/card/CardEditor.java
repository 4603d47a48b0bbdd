package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.card.CardContent;

/** Where a draft is written. */
interface CardEditor extends Serializable {

    Component component();

    /** @param typical what the oblast proposes, to compare with and to take from; null if it proposes nothing */
    void show(CardContent content, CardContent typical);

    CardContent content();

    /** Marks the fields that are named, and no others. */
    void showErrors(List<FieldError> errors);
}
