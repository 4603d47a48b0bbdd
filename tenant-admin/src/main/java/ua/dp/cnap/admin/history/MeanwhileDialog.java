package ua.dp.cnap.admin.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;

/**
 * Says who changed the same thing while somebody was editing it, and what became what. One takes the other's, puts one's
 * own over it, or stays to look.
 */
public final class MeanwhileDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final Button theirs;
    final Button mine;
    final Button stay = new Button(getTranslation("meanwhile.stay"), click -> close());

    /**
     * @param row the id of what was edited
     * @param takeTheirs shows it as it is now; what was typed is lost
     * @param saveMine saves what was typed over the other's change, with the version of now
     */
    public MeanwhileDialog(
            UUID row, ConfigurationHistory history, SerializableRunnable takeTheirs, SerializableRunnable saveMine) {
        addClassName("meanwhile");
        setHeaderTitle(getTranslation("meanwhile.title"));
        setWidth("40rem");
        List<Change> last = history.page(HistoryQuestion.of(row), ConfigurationHistory.LATEST, 1);
        ChangeWords words = ChangeWords.of(last, history);
        add(new Paragraph(getTranslation("meanwhile.text")));
        last.forEach(change -> add(
                new Paragraph(getTranslation(
                        "meanwhile.who",
                        ChangeWords.who(change),
                        Speech.formats().dayAndTime(change.madeAt()))),
                new Div(ChangeCard.rows(change.rows(), words))));
        theirs = choice("meanwhile.theirs", takeTheirs);
        theirs.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mine = choice("meanwhile.mine", saveMine);
        getFooter().add(stay, mine, theirs);
    }

    private Button choice(String words, SerializableRunnable then) {
        return new Button(getTranslation(words), click -> {
            close();
            then.run();
        });
    }
}
