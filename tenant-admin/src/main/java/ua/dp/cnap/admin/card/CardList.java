package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.ui.Icon;

/** The services with how far their cards are; each leads to its cards. */
class CardList extends Div {

    private static final long serialVersionUID = 1L;

    final TextField search = new TextField();
    final Select<Progress> progress = new Select<>();
    final Span count = new Span();
    final Grid<CardLine> grid = new Grid<>();

    private List<CardLine> lines = List.of();

    /** @param path begins the addresses of the pages, and the keys of texts that differ */
    CardList(String path) {
        addClassNames("view", "services-view");
        Paragraph lead = new Paragraph(getTranslation(path + ".lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation(path + ".title")), lead);
        heading.addClassName("heading");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div head = new Div(heading, count);
        head.addClassName("head");
        Div tools = new Div(searchField(), progressChoice());
        tools.addClassName("tools");
        addColumns(path);
        add(head, tools, grid);
    }

    private TextField searchField() {
        search.setLabel(getTranslation("cards.search"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        return search;
    }

    private Select<Progress> progressChoice() {
        progress.setLabel(getTranslation("cards.progress"));
        progress.setItems(Progress.values());
        progress.setItemLabelGenerator(p -> getTranslation("cards.progress." + p));
        progress.setValue(Progress.ALL);
        progress.addValueChangeListener(chosen -> show());
        return progress;
    }

    private void addColumns(String path) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation(path + ".title"));
        grid.setEmptyStateText(getTranslation("cards.empty"));
        grid.addColumn(LitRenderer.<CardLine>of("<div class=\"two\"><a class=\"first\" href=\"/admin/" + path
                                + "/${item.slug}\">${item.title}</a><span class=\"second\">${item.topic}</span></div>")
                        .withProperty("slug", CardLine::slug)
                        .withProperty("title", CardLine::title)
                        .withProperty("topic", CardLine::topic))
                .setHeader(getTranslation("cards.service"))
                .setFlexGrow(2)
                .setWidth("16rem");
        for (CardKind kind : CardKind.values()) {
            grid.addComponentColumn(line -> new StandingTags(line.standing(kind)))
                    .setHeader(getTranslation("cards.kind." + kind))
                    .setFlexGrow(0)
                    .setWidth("clamp(12rem, 22vw, 17rem)");
        }
    }

    void show(List<CardLine> all) {
        lines = all;
        count.setText(getTranslation(
                "cards.count", all.stream().filter(Progress.VALID::lets).count(), all.size()));
        show();
    }

    private void show() {
        grid.setItems(lines.stream()
                .filter(progress.getValue()::lets)
                .filter(l -> l.isLike(search.getValue()))
                .toList());
    }
}
