package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.map.Mark;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDesk;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** The form of one office, saved with a reason: a new office is opened, another changed. */
class OfficeEditor extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 300;

    /** Serializable access to what belongs to the view. */
    interface Desk extends Serializable {
        OfficeDesk offices();

        ConfigurationHistory history();
    }

    final OfficeForm form = new OfficeForm(this::changed);
    final Paragraph beginnings = new Paragraph(getTranslation("offices.new.beginnings"));
    final TextField reason = new TextField(getTranslation("offices.reason"));
    final Button save = new Button("", click -> save(Decisions.none()));
    final Button revert = new Button(getTranslation("offices.revert"), click -> revert());
    final Span unsaved = new Span(getTranslation("offices.unsaved"));
    final UnsavedChanges changes = new UnsavedChanges(this);

    private final Desk desk;
    private final SerializableConsumer<UUID> saved;
    private transient Office office;
    private List<OfficeLine> parents = List.of();
    private List<Mark> marks = List.of();
    private int version;

    /** @param saved shows the office that was opened or changed */
    OfficeEditor(Desk desk, SerializableConsumer<UUID> saved) {
        this.desk = desk;
        this.saved = saved;
        addClassNames("card", "editor");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("offices.reason.help"));
        reason.addClassName("reason");
        beginnings.addClassName("hint");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, unsaved);
        actions.addClassName("actions");
        add(form, beginnings, reason, actions);
    }

    /** @param office null for one that is to be opened */
    void load(Office office, List<OfficeLine> parents, List<Mark> marks) {
        this.office = office;
        this.parents = parents;
        this.marks = marks;
        version = office == null ? 0 : office.version();
        beginnings.setVisible(office == null);
        reason.clear();
        save.setText(getTranslation(office == null ? "offices.open" : "offices.save"));
        form.show(Optional.ofNullable(office), parents, marks);
        if (office == null && parents.isEmpty()) {
            marks.stream()
                    .filter(m -> m.kind() == Mark.Kind.CENTRE)
                    .findFirst()
                    .ifPresent(centre -> form.propose(centre.name()));
        }
        showUnsaved(false);
    }

    private void changed() {
        showUnsaved(true);
    }

    private void showUnsaved(boolean dirty) {
        changes.set(dirty);
        save.setEnabled(dirty || office == null);
        revert.setEnabled(dirty);
        unsaved.setVisible(dirty && office != null);
    }

    private void revert() {
        load(office == null ? null : desk.offices().byId(office.id()), parents, marks);
    }

    private void save(Decisions decisions) {
        try {
            if (office == null) {
                UUID opened = desk.offices().open(form.wish(), null, reason.getValue());
                boolean mobile = form.kind.getValue() == Office.Kind.MOBILE_OFFICE;
                done(opened, mobile ? "offices.opened.mobile" : "offices.opened.done", List.of());
            } else {
                List<Rearranged> rearranged =
                        desk.offices().change(office.id(), form.wish(), version, reason.getValue(), decisions);
                done(office.id(), "offices.saved", rearranged);
            }
        } catch (InvalidInput wrong) {
            form.show(wrong.errors());
            Notices.refused(getTranslation("offices.wrong"));
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, this::save).open();
        } catch (ChangedMeanwhile late) {
            new MeanwhileDialog(office.id(), desk.history(), this::revert, this::saveOver).open();
        }
    }

    private void done(UUID id, String words, List<Rearranged> rearranged) {
        showUnsaved(false);
        saved.accept(id);
        Notices.done(getTranslation(words));
        PeopleToTell.show(rearranged);
    }

    /** The head saw what the other one changed. */
    private void saveOver() {
        version = desk.offices().byId(office.id()).version();
        save(Decisions.none());
    }
}
