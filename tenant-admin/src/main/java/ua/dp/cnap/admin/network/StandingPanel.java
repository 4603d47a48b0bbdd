package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.network.CommunityState;
import ua.dp.cnap.network.Standing;
import ua.dp.cnap.ui.Formats;

/** How a community stands, and what a coordinator can do about it. An auditor reads only. */
class StandingPanel extends Div {

    private static final long serialVersionUID = 1L;

    final StateTag state = new StateTag();
    final Span words = new Span();
    final Button suspend = new Button(getTranslation("standing.suspend"));
    final Button resume = new Button(getTranslation("standing.resume"));
    final Button rename = new Button(getTranslation("standing.rename"));

    StandingPanel(SerializableRunnable suspends, SerializableRunnable resumes, SerializableRunnable renames) {
        addClassNames("card", "standing");
        suspend.addClickListener(click -> suspends.run());
        resume.addClickListener(click -> resumes.run());
        rename.addClickListener(click -> renames.run());
        resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(resume, suspend, rename);
        buttons.addClassName("standing-actions");
        words.addClassName("standing-words");
        add(state, words, buttons);
    }

    /** @param acts whether the person may do something about it */
    void show(Standing standing, boolean acts) {
        CommunityState now = standing.state();
        state.show(now);
        words.setText(
                switch (now) {
                    case SUSPENDED ->
                        getTranslation("standing.SUSPENDED", day(standing.suspendedSince()), standing.reason());
                    case PREPARING -> getTranslation("standing.PREPARING", day(standing.openedAt()));
                    case RECEIVING, NOT_OPENED -> getTranslation("standing." + now);
                });
        suspend.setVisible(acts && (now == CommunityState.PREPARING || now == CommunityState.RECEIVING));
        resume.setVisible(acts && now == CommunityState.SUSPENDED);
        rename.setVisible(acts);
    }

    private static String day(Instant time) {
        return time == null ? "–" : Speech.formats().date(LocalDate.ofInstant(time, Formats.ZONE));
    }
}
