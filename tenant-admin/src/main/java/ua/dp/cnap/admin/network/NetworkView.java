package ua.dp.cnap.admin.network;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Names;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.network.CommunityCounts;
import ua.dp.cnap.network.CommunityState;
import ua.dp.cnap.network.NetworkSummary;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** All communities in figures, for the oblast: the totals, then each. */
@CdiComponent
@ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
@Route(value = "network", layout = ConsoleLayout.class)
public class NetworkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    NetworkSummary summary;

    @Inject
    CommunityDirectory communities;

    final Figures figures = new Figures();
    final TextField search = new TextField();
    final Select<String> district = new Select<>();
    final Select<CommunityState> state = new Select<>();
    final Anchor open = new Anchor("/admin/opening", getTranslation("opening.title"));
    final Grid<CommunityCounts> grid = new Grid<>();

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Integer> order = new HashMap<>();
    private final List<CommunityCounts> counts = new ArrayList<>();

    public NetworkView() {
        addClassNames("view", "network");
        Paragraph lead = new Paragraph(getTranslation("network.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("network.title")), lead);
        heading.addClassName("heading");
        open.addClassName("button-link");
        Div head = new Div(heading, open);
        head.addClassName("head");
        Div tools = new Div(searchField(), districtChoice(), stateChoice());
        tools.addClassName("tools");
        addColumns();
        add(head, figures, tools, grid);
    }

    private TextField searchField() {
        search.setLabel(getTranslation("network.search"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        return search;
    }

    private Select<String> districtChoice() {
        district.setLabel(getTranslation("network.district"));
        district.setEmptySelectionAllowed(true);
        district.setEmptySelectionCaption(getTranslation("network.district.all"));
        district.addValueChangeListener(chosen -> show());
        return district;
    }

    private Select<CommunityState> stateChoice() {
        state.setLabel(getTranslation("network.state"));
        state.setItems(CommunityState.values());
        state.setItemLabelGenerator(s -> getTranslation(s == null ? "network.state.all" : "network.state." + s));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("network.state.all"));
        state.addValueChangeListener(chosen -> show());
        return state;
    }

    private void addColumns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("network.grid"));
        grid.setEmptyStateText(getTranslation("network.empty"));
        grid.addColumn(LitRenderer.<CommunityCounts>of(
                                "<div class=\"two\"><a class=\"first\" href=\"/admin/network/${item.slug}\">${item.name}</a><span class=\"second\">${item.district}</span>${item.state ? html`<span class=\"tag ${item.tone}\">${item.state}</span>` : \"\"}</div>")
                        .withProperty("state", NetworkView::remarkable)
                        .withProperty("tone", c -> StateTag.tone(c.state()))
                        .withProperty("slug", CommunityCounts::slug)
                        .withProperty("name", c -> names.get(c.communityId()))
                        .withProperty("district", CommunityCounts::district))
                .setHeader(getTranslation("network.community"))
                .setComparator(c -> order.get(c.communityId()))
                .setFlexGrow(2)
                .setWidth("clamp(11.2rem, 20vw, 12rem)");
        grid.addColumn(LitRenderer.<CommunityCounts>of(
                                "<div class=\"two\"><span class=\"first\">${item.all}</span><span class=\"second\">${item.kinds}</span></div>")
                        .withProperty("all", CommunityCounts::accessPoints)
                        .withProperty("kinds", c -> Kinds.words(List.of(c))))
                .setHeader(getTranslation("network.points"))
                .setComparator(CommunityCounts::accessPoints)
                .setFlexGrow(2)
                .setWidth("clamp(9rem, 17vw, 10rem)");
        number("network.services", CommunityCounts::services);
        number("network.today", CommunityCounts::bookedToday);
        number("network.week", CommunityCounts::bookedThisWeek);
        grid.addColumn(Share.<CommunityCounts>renderer(CommunityCounts::freeShare))
                .setHeader(getTranslation("network.free"))
                .setComparator(CommunityCounts::freeShare)
                .setFlexGrow(1)
                .setWidth("clamp(8.25rem, 16vw, 10rem)");
    }

    /** The state in words, but for the usual one, which goes without saying. */
    private static String remarkable(CommunityCounts counts) {
        return counts.state() == CommunityState.RECEIVING ? "" : Speech.text("network.state." + counts.state());
    }

    private void number(String key, ValueProvider<CommunityCounts, Integer> count) {
        grid.addColumn(c -> Speech.number(count.apply(c)))
                .setHeader(getTranslation(key))
                .setComparator(count)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("clamp(6.6rem, 10.5vw, 8.25rem)");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        open.setVisible(Coordination.isAllowed());
        communities.all().forEach(c -> names.put(c.id(), Names.adjective(c)));
        counts.clear();
        counts.addAll(summary.communities());
        counts.forEach(c -> order.put(c.communityId(), order.size()));
        district.setItems(counts.stream()
                .map(CommunityCounts::district)
                .distinct()
                .sorted()
                .toList());
        showTotals();
        show();
    }

    private void showTotals() {
        figures.removeAll();
        figures.add(sum(CommunityCounts::accessPoints), "network.total.points", Kinds.words(counts));
        figures.add(counts.size(), "network.total.communities", "");
        figures.add(sum(CommunityCounts::bookedToday), "network.total.today", "");
        figures.add(sum(CommunityCounts::bookedThisWeek), "network.total.week", "");
        figures.addFree(sum(CommunityCounts::openMinutes), sum(CommunityCounts::freeMinutes));
    }

    private long sum(ToLongFunction<CommunityCounts> figure) {
        return counts.stream().mapToLong(figure).sum();
    }

    private void show() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(counts.stream()
                .filter(c -> district.getValue() == null || district.getValue().equals(c.district()))
                .filter(c -> state.getValue() == null || state.getValue() == c.state())
                .filter(c -> (c.name() + " " + names.get(c.communityId()))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.title");
    }
}
