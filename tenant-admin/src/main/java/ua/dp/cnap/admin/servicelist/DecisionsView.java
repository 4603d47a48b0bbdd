package ua.dp.cnap.admin.servicelist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.servicelist.DecisionDesk;
import ua.dp.cnap.servicelist.ListDecision;
import ua.dp.cnap.servicelist.ListDecisions;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** By which decisions the list was approved; the latest one is in force, and citizens read it. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services/decisions", layout = ConsoleLayout.class)
public class DecisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    DecisionDesk desk;

    @Inject
    ListDecisions decisions;

    final DecisionForm form = new DecisionForm(this::save);
    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("services.decisions.empty"));

    public DecisionsView() {
        addClassNames("view", "service-view");
        list.addClassName("exception-list");
        empty.addClassName("lead");
        Div known = new Div(new H2(getTranslation("services.decisions.title")), empty, list);
        known.addClassNames("card", "section");
        add(new ListHead(ListHead.Page.DECISIONS), form, known);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        List<ListDecision> all = decisions.all();
        list.removeAll();
        all.forEach(d -> list.add(row(d, d.equals(all.getFirst()))));
        empty.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
    }

    private ListItem row(ListDecision decision, boolean inForce) {
        Span name = new Span(name(decision));
        name.addClassName("time");
        Span body = new Span(decision.body());
        body.addClassName("second");
        Span who = new Span(name, body);
        who.addClassName("who");
        ListItem row = new ListItem(who);
        if (inForce) {
            Span tag = new Span(getTranslation("services.decisions.in-force"));
            tag.addClassNames("tag", "served");
            row.add(tag);
        }
        row.add(text(decision));
        Button change = new Button(getTranslation("services.decisions.change"), click -> form.edit(decision));
        Button remove = new Button(getTranslation("services.decisions.remove"), click -> askRemove(decision));
        List.of(change, remove).forEach(b -> b.addThemeVariants(ButtonVariant.LUMO_TERTIARY));
        row.add(change, remove);
        return row;
    }

    private Span text(ListDecision decision) {
        if (!decision.hasFile()) {
            Span none = new Span(getTranslation("services.decisions.no-file"));
            none.addClassName("remark");
            return none;
        }
        String slug = Shift.of(UI.getCurrent()).centre().orElseThrow().slug();
        Anchor file = new Anchor(
                "/" + slug + "/list-decisions/" + decision.id(),
                new LineIcon(Icon.DOWNLOAD),
                new Span(getTranslation("services.decisions.file", decision.fileSize() / 1024)));
        file.setTarget("_blank");
        file.setRouterIgnore(true);
        file.addClassName("file");
        return new Span(file);
    }

    private String name(ListDecision decision) {
        return getTranslation(
                "services.decisions.name", decision.number(), Speech.formats().date(decision.decidedOn()));
    }

    private void save() {
        try {
            UUID id = form.id();
            if (id == null) {
                id = desk.add(form.body.getValue(), form.number.getValue(), form.date.getValue());
                form.saved(id);
            } else {
                desk.change(id, form.body.getValue(), form.number.getValue(), form.date.getValue(), form.version());
            }
            if (form.file() != null) {
                desk.attach(id, form.file());
            }
            form.clear();
            Notices.done(getTranslation("services.decisions.saved"));
        } catch (InvalidInput wrong) {
            Wrong.show(wrong.errors(), form.fields());
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
            form.clear();
        }
        show();
    }

    private void askRemove(ListDecision decision) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("services.decisions.remove.title"));
        dialog.setText(getTranslation("services.decisions.remove.text", name(decision)));
        dialog.setConfirmText(getTranslation("services.decisions.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> {
            desk.remove(decision.id());
            form.clear();
            show();
        });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("services.back"));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("services.page.DECISIONS");
    }
}
