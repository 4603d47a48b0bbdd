package ua.dp.cnap.admin.rearrangement;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.NewTime;

/** One visit, and what becomes of it. The proposed time is chosen beforehand. */
class VisitRow extends ListItem {

    private static final long serialVersionUID = 1L;

    final Select<Choice> choice = new Select<>();
    private final UUID appointment;
    private final NewTime proposal; // null where no time is free

    VisitRow(AffectedVisit visit) {
        this.appointment = visit.appointmentId();
        this.proposal = visit.proposal().orElse(null);
        choice.setItems(proposal != null ? Choice.values() : new Choice[] {Choice.KEEP, Choice.CANCEL});
        choice.setItemLabelGenerator(this::words);
        choice.setValue(proposal != null ? Choice.MOVE : Choice.KEEP);
        choice.setAriaLabel(getTranslation("rearrange.choice", visit.person(), at(visit.startsAt())));
        choice.addClassName("decision");
        add(who(visit), choice);
    }

    /** When, who, what for. */
    static Span who(AffectedVisit visit) {
        Span time = new Span(at(visit.startsAt()));
        time.addClassName("time");
        Span person = new Span(visit.person());
        Span service = new Span(visit.service());
        service.addClassName("second");
        Span who = new Span(time, person, service);
        who.addClassName("who");
        return who;
    }

    /** As for all visits; one without a proposed time is received as promised rather than moved. */
    void choose(Choice wanted) {
        choice.setValue(wanted == Choice.MOVE && proposal == null ? Choice.KEEP : wanted);
    }

    Decision decision() {
        return choice.getValue().on(appointment, proposal);
    }

    private String words(Choice what) {
        return what == Choice.MOVE
                ? getTranslation("rearrange.MOVE", at(proposal.startsAt()))
                : getTranslation("rearrange." + what);
    }

    static String at(Instant instant) {
        return Speech.formats().shortDay(instant);
    }
}
