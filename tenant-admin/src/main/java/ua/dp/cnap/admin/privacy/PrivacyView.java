package ua.dp.cnap.admin.privacy;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.privacy.Erasure;
import ua.dp.cnap.privacy.Retention;
import ua.dp.cnap.privacy.RetentionDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** For how long the centre knows who came, and what was erased; asks before data go that do not come back. */
@CdiComponent
@ForStaff(StaffRole.HEAD)
@Route(value = "privacy", layout = ConsoleLayout.class)
public class PrivacyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int ERASURES = 100;
    private static final int LONGEST_REASON = 500;

    @Inject
    RetentionDesk desk;

    final IntegerField days = new IntegerField(getTranslation("privacy.days"));
    final TextField reason = new TextField(getTranslation("privacy.reason"));
    final Button save = new Button(getTranslation("privacy.save"), click -> ask());
    final UnorderedList erasures = new UnorderedList();
    final Paragraph none = new Paragraph(getTranslation("privacy.erasures.none"));

    private Retention kept;

    public PrivacyView() {
        addClassNames("view", "privacy");
        Paragraph lead = new Paragraph(getTranslation("privacy.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("privacy.title")), lead);
        heading.addClassName("head-plain");
        days.setMin(Retention.SHORTEST);
        days.setMax(Retention.LONGEST);
        days.setStepButtonsVisible(true);
        days.setHelperText(getTranslation("privacy.days.hint", Retention.SHORTEST, Retention.LONGEST));
        days.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("privacy.reason.hint"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(days, reason);
        fields.addClassName("tools");
        Div actions = new Div(save);
        actions.addClassName("actions");
        Div retention = new Div(
                new H2(getTranslation("privacy.retention")),
                new Paragraph(getTranslation("privacy.retention.what")),
                fields,
                actions);
        retention.addClassName("card");
        erasures.addClassName("data-moves");
        none.addClassName("lead");
        Div history = new Div(new H2(getTranslation("privacy.erasures")), none, erasures);
        history.addClassName("card");
        add(heading, retention, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        kept = desk.retention();
        days.setValue(kept.days());
        reason.clear();
        List<Erasure> latest = desk.erasures(ERASURES);
        erasures.removeAll();
        latest.forEach(erasure -> erasures.add(line(erasure)));
        erasures.setVisible(!latest.isEmpty());
        none.setVisible(latest.isEmpty());
    }

    private ListItem line(Erasure erasure) {
        Span when = new Span(Speech.formats().dayAndTime(erasure.madeAt()));
        when.addClassName("time");
        String why = getTranslation("privacy.cause." + erasure.cause());
        return new ListItem(when, new Span(Speech.count("privacy.visits", erasure.visits()) + " – " + why));
    }

    private void ask() {
        Integer typed = days.getValue();
        boolean fits = typed != null && typed >= Retention.SHORTEST && typed <= Retention.LONGEST;
        days.setInvalid(!fits);
        days.setErrorMessage(getTranslation("privacy.days.hint", Retention.SHORTEST, Retention.LONGEST));
        if (!fits) {
            return;
        }
        long gone = typed < kept.days() ? desk.tooOldFor(typed) : 0;
        if (gone == 0) {
            save(typed);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("privacy.shorter.title"));
        dialog.setText(getTranslation("privacy.shorter.text", Speech.count("privacy.visits", gone)));
        dialog.setConfirmText(getTranslation("privacy.shorter.confirm"));
        dialog.addConfirmListener(yes -> save(typed));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("privacy.shorter.back"));
        dialog.open();
    }

    private void save(int typed) {
        try {
            desk.keepFor(typed, reason.getValue(), kept.version());
            Notices.done(getTranslation("privacy.saved"));
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title");
    }
}
