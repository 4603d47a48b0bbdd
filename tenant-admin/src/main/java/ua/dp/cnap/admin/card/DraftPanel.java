package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.paper.card.CardSubject;

/** The draft of a card: written, saved, approved or thrown away. */
class DraftPanel extends Div {

    private static final long serialVersionUID = 1L;

    final CardEditor editor;
    final Button save = new Button(getTranslation("cards.save"), click -> save());
    final Button approve = new Button(getTranslation("cards.approve"), click -> approve());
    final Button discard = new Button(getTranslation("cards.discard"), click -> askToDiscard());

    private final CardWorkbench.Work work;
    private final UnsavedChanges changes;
    private final SerializableConsumer<CardEdition> saved;
    private final SerializableRunnable finished;
    private CardEdition draft;

    /**
     * @param typical what the oblast proposes; null if it proposes nothing
     * @param saved the draft is kept and still a draft
     * @param finished it is none any more, or somebody else changed it
     */
    DraftPanel(
            CardWorkbench.Work work,
            CardSubject subject,
            CardEdition draft,
            CardEdition typical,
            UnsavedChanges changes,
            SerializableConsumer<CardEdition> saved,
            SerializableRunnable finished) {
        this.work = work;
        this.draft = draft;
        this.changes = changes;
        this.saved = saved;
        this.finished = finished;
        addClassNames("card", "card-editor");
        editor = draft.kind() == CardKind.INFORMATION
                ? new InformationEditor(
                        () -> changes.set(true), () -> work.get().provider(draft.serviceId()))
                : new TechnologicalEditor(() -> changes.set(true));
        editor.show(draft.content(), typical == null ? null : typical.content());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div actions =
                new Div(save, approve, new PaperLinks(work.get().letterhead(), subject, () -> this.draft), discard);
        actions.addClassName("actions");
        add(editor.component(), actions);
    }

    /** @return whether it is kept now */
    boolean save() {
        try {
            draft = work.get().save(draft, editor.content());
        } catch (InvalidInput wrong) {
            editor.showErrors(wrong.errors());
            Notices.refused(getTranslation("cards.wrong"));
            return false;
        } catch (Problem refusal) {
            refused(refusal);
            return false;
        }
        changes.set(false);
        editor.showErrors(List.of());
        saved.accept(draft);
        Notices.done(getTranslation("cards.saved"));
        return true;
    }

    void approve() {
        if (changes.any() && !save()) {
            return;
        }
        List<FieldError> missing = draft.content().missing();
        editor.showErrors(missing);
        if (!missing.isEmpty()) {
            Notices.refused(getTranslation("cards.incomplete"));
            return;
        }
        Approval last = EditionsPanel.lastApproval(work.get().editions(draft.serviceId(), draft.kind()));
        new ApprovalDialog(last, this::approve).open();
    }

    private void approve(ApprovalDialog dialog, Approval approval) {
        try {
            work.get().approve(draft, approval);
        } catch (InvalidInput wrong) {
            dialog.showErrors(wrong.errors());
            return;
        } catch (Problem refusal) {
            dialog.close();
            refused(refusal);
            return;
        }
        dialog.close();
        finished.run();
        Notices.done(getTranslation("cards.approved"));
    }

    private void askToDiscard() {
        ask("cards.discard", getTranslation("cards.discard.text"), "error primary", () -> {
            try {
                work.get().discard(draft);
                finished.run();
            } catch (Problem refusal) {
                refused(refusal);
            }
        });
    }

    /** Somebody else saved or approved it: what this person typed stays on the page until the person decides. */
    private void refused(Problem refusal) {
        if (!(refusal instanceof ChangedMeanwhile)) {
            Notices.refused(refusal);
            return;
        }
        String who = work.get().editions(draft.serviceId(), draft.kind()).stream()
                .findFirst()
                .map(CardEdition::changedBy)
                .orElse(getTranslation("cards.changed.somebody"));
        ask("cards.changed", getTranslation("cards.changed.text", who), "primary", finished);
    }

    private void ask(String key, String question, String theme, SerializableRunnable agreed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key + ".title"));
        dialog.setText(question);
        dialog.setConfirmText(getTranslation(key + ".confirm"));
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(yes -> agreed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cards.stay"));
        dialog.open();
    }
}
