package ua.dp.cnap.admin.servicelist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.servicelist.Comparison;
import ua.dp.cnap.servicelist.Comparison.Line;
import ua.dp.cnap.servicelist.ListComparison;
import ua.dp.cnap.tenancy.StaffRole;

/** The community's list beside the directory and the lists of similar communities: what others give, and how long it takes. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services/comparison", layout = ConsoleLayout.class)
public class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** What of the comparison is worth a look. */
    enum Difference {
        ALL,
        /** At least half of the others give it, and it is not given here. */
        OTHERS_GIVE,
        /** Given here, and by fewer than half of the others. */
        ONLY_HERE,
        /** A visit takes at least a quarter more or less than with the others. */
        OTHER_TIME;

        private static final double REMARKABLE = 0.25;

        boolean lets(Line line, int peers) {
            boolean usual = line.givenBy() * 2 >= peers && line.givenBy() > 0;
            return switch (this) {
                case ALL -> true;
                case OTHERS_GIVE -> !line.given() && usual;
                case ONLY_HERE -> line.given() && !usual;
                case OTHER_TIME ->
                    line.given()
                            && line.usualMinutes() != null
                            && Math.abs(line.minutes() - line.usualMinutes()) >= line.usualMinutes() * REMARKABLE;
            };
        }
    }

    @Inject
    ListComparison comparisons;

    final Select<Difference> difference = new Select<>();
    final Paragraph peers = new Paragraph();
    final Grid<Line> grid = new Grid<>();

    private Comparison comparison;

    public ComparisonView() {
        addClassNames("view", "services-view");
        difference.setLabel(getTranslation("services.compare.show"));
        difference.setItems(Difference.values());
        difference.setItemLabelGenerator(d -> getTranslation("services.compare." + d));
        difference.setValue(Difference.OTHERS_GIVE);
        difference.addValueChangeListener(chosen -> show());
        peers.addClassName("remark");
        Div tools = new Div(difference, peers);
        tools.addClassName("tools");
        columns();
        add(new ListHead(ListHead.Page.COMPARISON), tools, grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("services.page.COMPARISON"));
        grid.setEmptyStateText(getTranslation("services.compare.empty"));
        grid.addColumn(LitRenderer.<Line>of(
                                "<div class=\"two\"><a class=\"first\" href=\"/admin/services/${item.id}\">${item.title}</a>"
                                        + "<span class=\"second\">${item.topic}</span></div>")
                        .withProperty("id", line -> line.id().toString())
                        .withProperty("title", Line::title)
                        .withProperty("topic", Line::topic))
                .setHeader(getTranslation("services.service"))
                .setFlexGrow(1)
                .setWidth("14rem");
        grid.addColumn(LitRenderer.<Line>of("<span class=\"tag bare ${item.style}\">${item.word}</span>")
                        .withProperty("word", line -> getTranslation("services." + line.obligation()))
                        .withProperty(
                                "style",
                                line -> line.obligation() == Obligation.MANDATORY ? "mandatory" : "recommended"))
                .setHeader(getTranslation("services.obligation"))
                .setFlexGrow(0)
                .setWidth("10.75rem");
        number("services.compare.here", line -> line.given() ? minutes(line.minutes()) : "–", "7rem");
        number(
                "services.compare.given-by",
                line -> line.givenBy() + " / " + comparison.peers().size(),
                "7rem");
        number(
                "services.compare.usual",
                line -> line.usualMinutes() == null ? "–" : minutes(line.usualMinutes()),
                "7rem");
        number(
                "services.compare.range",
                line -> line.shortest() == null ? "–" : line.shortest() + "–" + minutes(line.longest()),
                "7rem");
    }

    private void number(String key, ValueProvider<Line, String> words, String width) {
        grid.addColumn(words)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth(width);
    }

    private String minutes(int minutes) {
        return getTranslation("services.compare.minutes", minutes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        comparison = comparisons.ofMine();
        peers.setText(
                comparison.peers().isEmpty()
                        ? getTranslation("services.compare.nobody")
                        : Speech.count(
                                "services.compare.peers", comparison.peers().size()));
        peers.getElement().setAttribute("title", String.join(", ", comparison.peers()));
        show();
    }

    private void show() {
        grid.setItems(comparison.lines().stream()
                .filter(line ->
                        difference.getValue().lets(line, comparison.peers().size()))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("services.page.COMPARISON");
    }
}
