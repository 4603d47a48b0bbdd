package ua.dp.cnap.admin.fairness;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.community.BookingTerms;
import ua.dp.cnap.fairness.BookingTermsDesk;
import ua.dp.cnap.fairness.FairShare;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.tenancy.StaffRole;

/** By which rules the centre is booked: its times, the way from choosing one to having it, and who may have how many. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "booking-rules", layout = ConsoleLayout.class)
public class BookingRulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingTermsDesk desk;

    @Inject
    ConfigurationHistory history;

    final RulesForm form = new RulesForm(this::changed);
    final Button save = new Button(getTranslation("booking-rules.save"), click -> save());
    final Button revert = new Button(getTranslation("booking-rules.revert"), click -> load());
    final Span unsaved = new Span(getTranslation("booking-rules.unsaved"));

    private final UnsavedChanges changes = new UnsavedChanges(this);
    private BookingTerms terms;
    private FairShare share;
    private int version;

    public BookingRulesView() {
        addClassNames("view", "booking-rules");
        Paragraph lead = new Paragraph(getTranslation("booking-rules.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("booking-rules.title")), lead);
        heading.addClassName("head-plain");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, unsaved);
        actions.addClassNames("actions", "floor");
        add(heading, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        load();
    }

    private void load() {
        BookingTermsDesk.Standing standing = desk.standing();
        terms = standing.terms();
        share = standing.share();
        version = standing.version();
        form.show(terms, share);
        changed();
    }

    private void changed() {
        boolean dirty = !form.terms().equals(terms) || !form.share().equals(share);
        changes.set(dirty);
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
        unsaved.setVisible(dirty);
    }

    private void save() {
        try {
            desk.set(form.terms(), form.share(), version);
            load();
            Notices.done(getTranslation("booking-rules.saved"));
        } catch (InvalidInput wrong) {
            form.show(wrong.errors());
            Notices.refused(getTranslation("booking-rules.refused"));
        } catch (ChangedMeanwhile late) {
            Shift.of(UI.getCurrent())
                    .centre()
                    .ifPresent(centre ->
                            new MeanwhileDialog(centre.tenantId(), history, this::load, this::saveOver).open());
        }
    }

    /** The head saw what the other one changed. */
    private void saveOver() {
        version = desk.standing().version();
        save();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking-rules.title");
    }
}
