package ua.dp.cnap.admin.firststeps;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.firststeps.FirstSteps;
import ua.dp.cnap.firststeps.Progress;
import ua.dp.cnap.firststeps.Step;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The way of a new centre to its first bookable time; every step leads to its view. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "first-steps", layout = ConsoleLayout.class)
public class FirstStepsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    FirstSteps steps;

    final Paragraph lead = new Paragraph();
    final OrderedList list = new OrderedList();
    final Div done = new Div();

    public FirstStepsView() {
        addClassNames("view", "first-steps");
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("first-steps.title")), lead);
        heading.addClassName("head-plain");
        list.addClassName("steps");
        done.addClassNames("card", "steps-done");
        add(heading, done, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(steps.progress());
    }

    private void show(Progress progress) {
        lead.setText(
                progress.isComplete()
                        ? getTranslation("first-steps.lead.done")
                        : getTranslation("first-steps.lead", progress.done().size(), Step.values().length));
        list.removeAll();
        for (Step step : Step.values()) {
            list.add(new StepCard(
                    step,
                    progress.done().contains(step),
                    progress.next().filter(step::equals).isPresent()));
        }
        showDone(progress);
    }

    private void showDone(Progress progress) {
        done.removeAll();
        done.setVisible(progress.isComplete());
        if (progress.isComplete()) {
            String slug = Shift.of(UI.getCurrent()).centre().orElseThrow().slug();
            Anchor portal = new Anchor("/" + slug + "/booking", getTranslation("first-steps.done.portal"));
            portal.setTarget("_blank");
            portal.setRouterIgnore(true);
            portal.addClassName("button-link");
            Span words = new Span(
                    getTranslation("first-steps.done.text", Speech.formats().day(progress.firstTime())));
            words.addClassName("standing-words");
            done.add(new LineIcon(Icon.CHECK), words, portal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("first-steps.title");
    }
}
