package ua.dp.cnap.admin.network;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Names;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.NoSuchCommunity;
import ua.dp.cnap.network.NetworkSummary;
import ua.dp.cnap.network.OfficeCounts;
import ua.dp.cnap.network.Oversight;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The offices of one community in figures. No person stands here, neither a citizen nor one of the staff. */
@CdiComponent
@ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
@Route(value = "network/:community", layout = ConsoleLayout.class)
public class CommunityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    NetworkSummary summary;

    @Inject
    CommunityDirectory communities;

    @Inject
    Oversight oversight;

    @Inject
    Coordination coordination;

    final H1 name = new H1();
    final Paragraph where = new Paragraph();
    final StandingPanel standing = new StandingPanel(this::suspend, this::resume, this::rename);
    final Figures figures = new Figures();
    final Grid<OfficeCounts> grid = new Grid<>();

    private UUID id;
    private String centre;

    public CommunityView() {
        addClassNames("view", "network");
        Anchor back =
                new Anchor("/admin/network", new LineIcon(Icon.ARROW_LEFT), new Span(getTranslation("network.back")));
        back.addClassName("back");
        where.addClassName("lead");
        Div heading = new Div(back, name, where);
        heading.addClassName("head-plain");
        addColumns();
        add(heading, standing, figures, grid);
    }

    private void addColumns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("network.offices"));
        grid.setEmptyStateText(getTranslation("network.offices.empty"));
        grid.addColumn(LitRenderer.<OfficeCounts>of(
                                "<div class=\"two\"><span class=\"first\">${item.name}</span><span class=\"second\">${item.more}</span></div>")
                        .withProperty("name", OfficeCounts::name)
                        .withProperty("more", o -> getTranslation("office.kind." + o.kind()) + " · " + o.settlement()))
                .setHeader(getTranslation("network.office"))
                .setFlexGrow(2)
                .setWidth("clamp(12rem, 18vw, 14rem)");
        number("network.lanes", OfficeCounts::lanes);
        number("network.services", OfficeCounts::services);
        number("network.today", OfficeCounts::bookedToday);
        number("network.week", OfficeCounts::bookedThisWeek);
        grid.addColumn(Share.<OfficeCounts>renderer(CommunityView::freeShare))
                .setHeader(getTranslation("network.free"))
                .setComparator(CommunityView::freeShare)
                .setFlexGrow(1)
                .setWidth("clamp(8.25rem, 16vw, 10rem)");
    }

    private void number(String key, ValueProvider<OfficeCounts, Integer> count) {
        grid.addColumn(o -> Speech.number(count.apply(o)))
                .setHeader(getTranslation(key))
                .setComparator(count)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("clamp(6.6rem, 10.5vw, 8.25rem)");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(communities.bySlug(
                    entering.getRouteParameters().get("community").orElse("")));
        } catch (NoSuchCommunity unknown) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void suspend() {
        new ReasonDialog("standing.suspend", null, (none, reason) -> act(() -> oversight.suspend(reason), "suspended"))
                .open();
    }

    private void resume() {
        act(() -> oversight.resume(), "resumed");
    }

    private void rename() {
        new ReasonDialog(
                        "standing.rename",
                        centre,
                        (name, reason) -> act(() -> oversight.renameCentre(name, reason), "renamed"))
                .open();
    }

    /** What is shown afterwards is what is, also when somebody else was a moment faster. */
    private void act(SerializableRunnable decision, String done) {
        try {
            coordination.act(id, decision::run);
            Notices.done(getTranslation("standing.done." + done));
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
        show(communities.byId(id));
    }

    private void show(Community community) {
        id = community.id();
        centre = community.centre();
        standing.show(summary.standing(id), Coordination.isAllowed());
        List<OfficeCounts> offices = summary.offices(community.id()).stream()
                .sorted(Comparator.comparing(CommunityView::kind)) // stable: each kind stays in order of names
                .toList();
        name.setText(Names.of(community));
        where.setText(getTranslation("network.where", community.district(), community.centre())
                + (community.centreFormer() == null
                        ? ""
                        : getTranslation("network.where.former", community.centreFormer())));
        figures.removeAll();
        figures.add(
                offices.size(),
                "network.total.points",
                Kinds.words(
                        count(offices, Office.Kind.MAIN_OFFICE),
                        count(offices, Office.Kind.BRANCH_OFFICE),
                        count(offices, Office.Kind.REMOTE_WORKPLACE),
                        count(offices, Office.Kind.MOBILE_OFFICE)));
        figures.add(sum(offices, OfficeCounts::lanes), "network.total.lanes", "");
        figures.add(sum(offices, OfficeCounts::bookedToday), "network.total.today", "");
        figures.add(sum(offices, OfficeCounts::bookedThisWeek), "network.total.week", "");
        figures.addFree(sum(offices, OfficeCounts::openMinutes), sum(offices, OfficeCounts::freeMinutes));
        grid.setItems(offices);
    }

    private static Office.Kind kind(OfficeCounts office) {
        return Office.Kind.valueOf(office.kind());
    }

    private static int count(List<OfficeCounts> offices, Office.Kind kind) {
        return (int) offices.stream().filter(o -> kind(o) == kind).count();
    }

    private static long sum(List<OfficeCounts> offices, ToLongFunction<OfficeCounts> figure) {
        return offices.stream().mapToLong(figure).sum();
    }

    private static double freeShare(OfficeCounts office) {
        return office.openMinutes() == 0 ? 0 : (double) office.freeMinutes() / office.openMinutes();
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }
}
