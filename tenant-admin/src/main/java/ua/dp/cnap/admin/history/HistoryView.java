package ua.dp.cnap.admin.history;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;
import ua.dp.cnap.undo.CannotUndo;
import ua.dp.cnap.undo.UndoDesk;

/** Who changed what of the centre's configuration, for the head: searched by words and days, the last change undone. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "history", layout = ConsoleLayout.class)
public class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    @Inject
    ConfigurationHistory history;

    @Inject
    UndoDesk desk;

    final TextField search = new TextField(getTranslation("history.search"));
    final DatePicker from = new DatePicker(getTranslation("history.from"));
    final DatePicker until = new DatePicker(getTranslation("history.until"));
    final OrderedList list = new OrderedList();
    final Paragraph empty = new Paragraph();
    final Button more = new Button(getTranslation("history.more"), click -> append());

    private long seen;

    public HistoryView() {
        addClassNames("view", "history");
        Paragraph lead = new Paragraph(getTranslation("history.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("history.title")), lead);
        heading.addClassName("head-plain");
        search.setPlaceholder(getTranslation("history.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(100);
        search.addValueChangeListener(typed -> show());
        for (DatePicker day : List.of(from, until)) {
            day.setI18n(Weeks.words(Speech.language()));
            day.setClearButtonVisible(true);
            day.addValueChangeListener(chosen -> show());
        }
        Div tools = new Div(search, from, until);
        tools.addClassName("tools");
        list.addClassName("changes");
        empty.addClassName("lead");
        add(heading, tools, empty, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    void show() {
        list.removeAll();
        seen = ConfigurationHistory.LATEST;
        append();
    }

    private void append() {
        HistoryQuestion question = HistoryQuestion.about(search.getValue(), from.getValue(), until.getValue());
        List<Change> found = history.page(question, seen, PAGE + 1);
        List<Change> page = found.subList(0, Math.min(PAGE, found.size()));
        ChangeWords words = ChangeWords.of(page, history);
        UUID last = desk.last().map(Change::changeId).orElse(null);
        for (Change change : page) {
            ChangeCard card = new ChangeCard(change, words);
            if (change.changeId().equals(last)) {
                card.canBeUndone(() -> askToUndo(last));
            }
            list.add(card);
            seen = change.seq();
        }
        more.setVisible(found.size() > PAGE);
        boolean asked = !question.equals(HistoryQuestion.everything());
        empty.setText(getTranslation(asked ? "history.nothing-found" : "history.empty"));
        empty.setVisible(list.getElement().getChildCount() == 0);
    }

    private void askToUndo(UUID change) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("history.undo.title"));
        dialog.setText(getTranslation("history.undo.text"));
        dialog.setConfirmText(getTranslation("history.undo.confirm"));
        dialog.addConfirmListener(yes -> undo(change, Decisions.none()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("history.undo.back"));
        dialog.open();
    }

    private void undo(UUID change, Decisions decisions) {
        try {
            var rearranged = desk.undo(change, decisions);
            Notices.done(getTranslation("history.undone"));
            PeopleToTell.show(rearranged);
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, decided -> undo(change, decided)).open();
        } catch (CannotUndo late) {
            Notices.refused(late);
        } catch (InvalidInput unlawful) {
            Notices.refused(getTranslation("history.undo.unlawful"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title");
    }
}
