package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.ui.Icon;

/** The offices of a centre, to choose one; with search where there are many. */
public class OfficeList extends Nav {

    private static final long serialVersionUID = 1L;

    private static final int MANY = 5;

    final TextField search = new TextField();
    final Select<Office.Kind> kind = new Select<>();
    final Div choices = new Div();

    private final SerializableConsumer<UUID> chosen;
    private List<OfficeLine> offices = List.of();
    private UUID current;

    public OfficeList(SerializableConsumer<UUID> chosen) {
        this.chosen = chosen;
        addClassName("offices");
        getElement().setAttribute("aria-label", getTranslation("hours.offices"));
        search.setLabel(getTranslation("hours.search"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        kind.setLabel(getTranslation("hours.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("hours.kind.all"));
        kind.setItemLabelGenerator(k -> getTranslation(k == null ? "hours.kind.all" : "office.kind." + k));
        kind.addValueChangeListener(change -> show());
        add(search, kind, choices);
    }

    public void show(List<OfficeLine> offices, UUID current) {
        this.offices = offices;
        this.current = current;
        boolean many = offices.size() >= MANY;
        search.setVisible(many);
        kind.setVisible(many);
        if (kind.getListDataView().getItemCount() == 0) {
            kind.setItems(
                    offices.stream().map(OfficeLine::kind).distinct().sorted().toList());
        }
        show();
    }

    private void show() {
        choices.removeAll();
        offices.stream()
                .filter(o -> kind.getValue() == null || o.kind() == kind.getValue())
                .filter(o -> o.isLike(search.getValue()))
                .forEach(o -> choices.add(choice(o)));
        if (choices.getChildren().findAny().isEmpty()) {
            choices.add(new Paragraph(getTranslation("hours.none")));
        }
    }

    private NativeButton choice(OfficeLine office) {
        Span name = new Span(office.name().replace("№ ", "№\u00a0"));
        name.addClassName("first");
        Span more = new Span(getTranslation("office.kind." + office.kind()) + " · "
                + (office.closed() ? getTranslation("offices.list.closed") : office.settlement()));
        more.addClassName("second");
        NativeButton choice = new NativeButton("", click -> chosen.accept(office.id()));
        choice.add(name, more);
        choice.addClassNames("two", "office-choice");
        if (office.id().equals(current)) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
