package ua.dp.cnap.admin.firststeps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.firststeps.Step;
import ua.dp.cnap.ui.Icon;

/** One step of the way: what it is about, whether it is done, where it is done. */
class StepCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param next whether it is the first that is still to do */
    StepCard(Step step, boolean done, boolean next) {
        String key = "first-steps." + step;
        addClassNames("card", "step");
        setClassName("done", done);
        setClassName("next", next);
        Span mark = new Span();
        mark.addClassName("mark");
        if (done) {
            mark.add(new LineIcon(Icon.CHECK));
        } else {
            mark.setText(String.valueOf(step.ordinal() + 1));
        }
        Paragraph words = new Paragraph(getTranslation(key + ".text"));
        H2 title = new H2(getTranslation(key));
        Span state = new Span(getTranslation(done ? "first-steps.done" : "first-steps.todo"));
        state.addClassName("unseen");
        title.add(state);
        Div text = new Div(title, words);
        text.addClassName("step-words");
        Anchor link = new Anchor(address(step), getTranslation(done ? "first-steps.look" : key + ".go"));
        link.addClassName(next ? "button-link" : "quiet-link");
        link.getElement().setAttribute("aria-label", link.getText() + ": " + getTranslation(key));
        if (step == Step.FREE_TIME) {
            link.setTarget("_blank");
            link.setRouterIgnore(true);
        }
        add(mark, text, link);
    }

    private static String address(Step step) {
        return switch (step) {
            case OFFICE -> "offices";
            case HOURS -> "hours";
            case WORKPLACE -> "roster/workplaces";
            case SERVICES -> "services";
            case FREE_TIME ->
                "/" + Shift.of(UI.getCurrent()).centre().orElseThrow().slug() + "/booking";
        };
    }
}
