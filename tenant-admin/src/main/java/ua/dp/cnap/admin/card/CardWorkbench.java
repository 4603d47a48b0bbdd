package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.paper.card.CardSubject;
import ua.dp.cnap.ui.Icon;

/** The two cards of one service: what is valid, what is being written, and what was before. */
class CardWorkbench extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the work, which belongs to the view. */
    interface Work extends Serializable {
        CardWork get();
    }

    final H1 title = new H1();
    final Paragraph topic = new Paragraph();
    final Nav kinds = new Nav();
    final Div main = new Div();
    final EditionsPanel editions = new EditionsPanel(this::show, this::compare);

    private final Work work;
    private final UnsavedChanges changes = new UnsavedChanges(this);
    private final Anchor back = new Anchor();
    private CardLine service;
    private CardSubject subject;
    private CardKind kind;
    private List<CardEdition> all = List.of();
    private CardEdition typical;

    CardWorkbench(Work work) {
        this.work = work;
        addClassNames("view", "cards");
        back.addClassName("back");
        back.add(new LineIcon(Icon.ARROW_LEFT), new Span(getTranslation("cards.back")));
        topic.addClassName("lead");
        Div heading = new Div(back, title, topic);
        heading.addClassName("head-plain");
        kinds.addClassName("card-kinds");
        kinds.getElement().setAttribute("aria-label", getTranslation("cards.kinds"));
        Div columns = new Div(main, editions);
        columns.addClassName("card-columns");
        add(heading, kinds, columns);
    }

    String title() {
        return title.getText();
    }

    void enter(BeforeEnterEvent entering) {
        String slug = entering.getRouteParameters().get("service").orElse("");
        Optional<ServiceCards> asked = row(s -> s.slug().equals(slug));
        if (asked.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        boolean technological = entering.getRouteParameters().get("kind").isPresent();
        open(asked.get(), technological ? CardKind.TECHNOLOGICAL : CardKind.INFORMATION);
    }

    void open(ServiceCards row, CardKind asked) {
        subject = CardSubject.of(row.service());
        kind = asked;
        back.setHref("/admin/" + work.get().path());
        title.setText(row.service().title());
        topic.setText(row.service().topic());
        refresh(row);
        all.stream().findFirst().ifPresentOrElse(this::show, this::showNone);
    }

    /** What stands around the card: how far it is, and its editions. */
    private void refresh(ServiceCards row) {
        service = CardLine.of(row);
        kinds.removeAll();
        Arrays.stream(CardKind.values()).forEach(k -> kinds.add(link(k)));
        all = work.get().editions(service.id(), kind);
        typical = work.get().typical(service.id(), kind).orElse(null);
        editions.show(all, typical);
    }

    private Anchor link(CardKind to) {
        String address = "/admin/" + work.get().path() + "/" + service.slug();
        Anchor link = new Anchor(
                to == CardKind.INFORMATION ? address : address + "/technological",
                new Span(getTranslation("cards.kind." + to)),
                new StandingTags(service.standing(to)));
        if (to == kind) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Optional<ServiceCards> row(Predicate<AdministrativeService> asked) {
        return work.get().all().stream()
                .filter(row -> asked.test(row.service()))
                .findFirst();
    }

    private Optional<ServiceCards> row() {
        return row(s -> s.id().equals(service.id()));
    }

    private void reload() {
        changes.set(false);
        row().ifPresent(row -> open(row, kind));
    }

    /** The draft stays on the page as it is; the rest says what is now. */
    private void saved(CardEdition draft) {
        row().ifPresent(this::refresh);
        editions.mark(draft);
    }

    private void show(CardEdition edition) {
        changes.leave(() -> {
            changes.set(false);
            editions.mark(edition);
            main.removeAll();
            if (edition.isDraft() && work.get().isAllowed()) {
                main.add(new DraftPanel(work, subject, edition, typical, changes, this::saved, this::reload));
            } else {
                read(edition);
            }
        });
    }

    private void showNone() {
        main.removeAll();
        Div none = new Div(new Paragraph(getTranslation(
                !work.get().isAllowed()
                        ? "cards.none.reader"
                        : typical == null ? "cards.none." + kind : "cards.none.typical")));
        none.addClassNames("card", "card-none");
        if (work.get().isAllowed()) {
            none.add(begin("cards.begin"));
        }
        main.add(none);
    }

    private void read(CardEdition edition) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (work.get().isAllowed() && all.stream().noneMatch(CardEdition::isDraft)) {
            actions.add(begin("cards.next"));
        }
        actions.add(new PaperLinks(work.get().letterhead(), subject, () -> edition));
        Div card = new Div(new CardText(edition), actions);
        card.addClassName("card");
        main.add(card);
    }

    private Button begin(String key) {
        Button begin = new Button(getTranslation(key), click -> {
            work.get().begin(service.id(), kind);
            reload();
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private void compare(CardEdition edition) {
        new ComparisonDialog(all, typical, edition).open();
    }
}
