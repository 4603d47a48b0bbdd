package ua.dp.cnap.admin.rearrangement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** Lists the visits that a change would break; the head decides about each, or steps back and nothing changes. */
public class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 3;

    final List<VisitRow> rows;
    final Select<Choice> all = new Select<>();
    final Button confirm;
    final Button back = new Button(getTranslation("rearrange.back"), click -> close());

    /**
     * @param earlier what was decided before; a time that was taken meanwhile is asked about again, and only that
     * @param decided does the change again, now with all decisions
     */
    public DecisionDialog(TouchesBookings refusal, Decisions earlier, SerializableConsumer<Decisions> decided) {
        addClassName("rearrange");
        setHeaderTitle(getTranslation("rearrange.title"));
        setWidth("46rem");
        rows = refusal.visits().stream().map(VisitRow::new).toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("rearrange-visits");
        rows.forEach(list::add);
        all.setLabel(getTranslation("rearrange.all"));
        all.setWidth("21rem");
        all.setItems(Choice.values());
        all.setItemLabelGenerator(c -> getTranslation("rearrange.all." + c));
        all.setVisible(rows.size() > FEW);
        all.addValueChangeListener(change -> rows.forEach(row -> row.choose(change.getValue())));
        add(
                new Paragraph(Speech.count("rearrange.text", rows.size())),
                all,
                list,
                new Paragraph(getTranslation("rearrange.tell")));
        confirm = new Button(getTranslation("rearrange.confirm"), click -> {
            close();
            decided.accept(
                    Decisions.of(rows.stream().map(VisitRow::decision).toList()).after(earlier));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(back, confirm);
    }
}
