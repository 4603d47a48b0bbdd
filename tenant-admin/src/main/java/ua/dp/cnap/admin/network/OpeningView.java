package ua.dp.cnap.admin.network;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.moving.Imports;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.network.Classifier;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.network.OpeningDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The opening of a community in three steps: which one, its centre, its first head. */
@CdiComponent
@ForStaff(StaffRole.COORDINATOR)
@Route(value = "opening", layout = ConsoleLayout.class)
public class OpeningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    Classifier classifier;

    @Inject
    OpeningDesk desk;

    @Inject
    Coordination coordination;

    @Inject
    Imports imports;

    final CommunityChoice choice = new CommunityChoice(typed -> classifier.search(typed), this::choose);
    final CentreForm centre = new CentreForm();
    final HeadForm head = new HeadForm();
    final Button open = new Button(getTranslation("opening.open"), click -> open());
    final Div form = new Div();
    final Div done = new Div();
    final MoveInPanel moveIn =
            new MoveInPanel(archive -> imports.take(archive, coordination.actor(getUI().orElseThrow())));

    private final UnsavedChanges changes = new UnsavedChanges(this);
    private String key;

    public OpeningView() {
        addClassNames("view", "opening");
        Anchor back =
                new Anchor("/admin/network", new LineIcon(Icon.ARROW_LEFT), new Span(getTranslation("network.back")));
        back.addClassName("back");
        Paragraph lead = new Paragraph(getTranslation("opening.lead"));
        lead.addClassName("lead");
        Div heading = new Div(back, new H1(getTranslation("opening.title")), lead);
        heading.addClassName("head-plain");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(open);
        actions.addClassName("actions");
        form.add(
                step("opening.step.community", choice),
                step("opening.step.centre", centre),
                step("opening.step.head", head),
                actions);
        form.addClassNames("card", "opening-steps");
        done.addClassNames("card", "opening-done");
        add(heading, form, done, moveIn);
    }

    private Div step(String key, Div fields) {
        Div step = new Div(new H2(getTranslation(key)), fields);
        step.addClassName("opening-step");
        return step;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        begin();
    }

    private void begin() {
        key = UUID.randomUUID().toString();
        choice.clear();
        choose(null);
        head.clear();
        changes.set(false);
        form.setVisible(true);
        done.setVisible(false);
    }

    private void choose(ClassifiedCommunity chosen) {
        centre.show(chosen);
        boolean possible = chosen != null && !chosen.opened();
        changes.set(possible);
        centre.setEnabled(possible);
        head.setEnabled(possible);
        open.setEnabled(possible);
    }

    private void open() {
        ClassifiedCommunity chosen = choice.chosen();
        Opening opening = centre.opening(chosen, head.head());
        try {
            coordination.act(chosen.id(), () -> desk.open(opening, key));
        } catch (InvalidInput wrong) {
            centre.showErrors(wrong.errors());
            head.showErrors(wrong.errors());
            Notices.refused(getTranslation("opening.wrong"));
            return;
        } catch (Problem refusal) {
            Notices.refused(refusal);
            return;
        }
        showDone(opening);
    }

    private void showDone(Opening opening) {
        changes.set(false);
        form.setVisible(false);
        done.removeAll();
        Anchor page = new Anchor("/" + opening.slug(), getTranslation("opening.done.page"));
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        Anchor community = new Anchor("/admin/network/" + opening.slug(), getTranslation("opening.done.community"));
        Button another = new Button(getTranslation("opening.done.another"), click -> begin());
        Div links = new Div(community, page, another);
        links.addClassName("opening-links");
        H2 title = new H2(new LineIcon(Icon.CHECK), new Span(getTranslation("opening.done.title", centre.fullName())));
        title.addClassName("opening-title");
        done.add(
                title,
                new Paragraph(getTranslation("opening.done.text", opening.head().email())),
                links);
        done.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("opening.title");
    }
}
