package ua.dp.cnap.admin.network;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.network.MartialLaw;
import ua.dp.cnap.network.MartialLawChange;
import ua.dp.cnap.network.MartialLawDesk;
import ua.dp.cnap.office.Holiday;
import ua.dp.cnap.office.Holidays;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Language;

/** From when to when martial law lasts, which public holidays are days off by that, and who said so. Auditors only read. */
@CdiComponent
@ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
@Route(value = "martial-law", layout = ConsoleLayout.class)
public class MartialLawView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    MartialLawDesk desk;

    @Inject
    Holidays holidays;

    @Inject
    Coordination coordination;

    final Paragraph now = new Paragraph();
    final Button end = new Button(getTranslation("martial.end"), click -> askEnd());
    final Button begin = new Button(getTranslation("martial.begin"), click -> askBegin());
    final UnorderedList days = new UnorderedList();
    final UnorderedList history = new UnorderedList();

    private MartialLaw latest;

    public MartialLawView() {
        addClassNames("view", "martial-law");
        Paragraph lead = new Paragraph(getTranslation("martial.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("martial.title")), lead);
        heading.addClassName("head-plain");
        now.addClassName("martial-now");
        Div buttons = new Div(end, begin);
        buttons.addClassName("standing-actions");
        Div standing = new Div(now, buttons);
        standing.addClassNames("card", "standing");
        days.addClassName("exception-list");
        history.addClassName("exception-list");
        Div ahead = new Div(new H2(getTranslation("holidays.title")), days);
        ahead.addClassNames("card", "exceptions");
        Div said = new Div(new H2(getTranslation("martial.history")), history);
        said.addClassNames("card", "exceptions");
        add(heading, standing, ahead, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        load();
    }

    void load() {
        latest = desk.periods().getFirst();
        now.setText(words(latest));
        boolean acts = Coordination.isAllowed();
        end.setVisible(acts);
        begin.setVisible(acts && latest.endsOn() != null);
        days.removeAll();
        holidays.coming().forEach(h -> days.add(row(h)));
        history.removeAll();
        desk.history().forEach(c -> history.add(row(c)));
    }

    private String words(MartialLaw law) {
        return law.endsOn() == null
                ? getTranslation("martial.lasts", Speech.formats().date(law.startsOn()))
                : getTranslation(
                        "martial.lasted",
                        Speech.formats().date(law.startsOn()),
                        Speech.formats().date(law.endsOn()));
    }

    private ListItem row(Holiday holiday) {
        Span when = new Span(Speech.formats().date(holiday.day()));
        when.addClassName("time");
        Span name = new Span(Speech.language() == Language.EN ? holiday.nameEn() : holiday.name());
        Span what = new Span(getTranslation(holiday.dayOff() ? "holidays.off" : "holidays.working"));
        what.addClassNames("tag", "bare", holiday.dayOff() ? "missed" : "arrived");
        return new ListItem(who(when, name), what);
    }

    private ListItem row(MartialLawChange change) {
        Span what = new Span(words(change.law()));
        what.addClassName("time");
        Span why = new Span(change.reason() == null ? "" : change.reason());
        String name = change.actorName() == null ? getTranslation("martial.system") : change.actorName();
        Span by = new Span(name + " · " + Speech.formats().dayAndTime(change.madeAt()));
        by.addClassName("second");
        return new ListItem(who(what, why, by));
    }

    private static Span who(Span... lines) {
        Span who = new Span(lines);
        who.addClassName("who");
        return who;
    }

    private void askEnd() {
        ask("martial.end", latest.endsOn(), (day, reason) -> desk.end(latest.startsOn(), day, reason));
    }

    private void askBegin() {
        ask("martial.begin", null, desk::begin);
    }

    private void ask(String about, LocalDate usual, SerializableBiConsumer<LocalDate, String> saying) {
        PeriodDialog[] dialog = new PeriodDialog[1];
        dialog[0] = new PeriodDialog(about, usual, (day, reason) -> say(dialog[0], saying, day, reason));
        dialog[0].open();
    }

    private void say(
            PeriodDialog dialog, SerializableBiConsumer<LocalDate, String> saying, LocalDate day, String reason) {
        try {
            coordination.forAll(() -> {
                saying.accept(day, reason);
                return null;
            });
            dialog.close();
            Notices.done(getTranslation("martial.said"));
        } catch (InvalidInput wrong) {
            dialog.show(wrong.errors());
            return;
        } catch (ChangedMeanwhile late) {
            dialog.close();
            Notices.refused(late);
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("martial.title");
    }
}
