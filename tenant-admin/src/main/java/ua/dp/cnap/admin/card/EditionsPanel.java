package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.ui.Formats;

/** All editions of a card, and the typical card: which is valid, who approved it, what differs. */
class EditionsPanel extends Aside {

    private static final long serialVersionUID = 1L;

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("cards.editions.empty"));

    private final SerializableConsumer<CardEdition> shows;
    private final SerializableConsumer<CardEdition> compares;
    private final Map<UUID, ListItem> items = new HashMap<>();

    EditionsPanel(SerializableConsumer<CardEdition> shows, SerializableConsumer<CardEdition> compares) {
        this.shows = shows;
        this.compares = compares;
        addClassNames("card", "editions");
        empty.addClassName("lead");
        add(new H2(getTranslation("cards.editions")), empty, list);
    }

    static Approval lastApproval(List<CardEdition> all) {
        return all.stream()
                .map(CardEdition::approval)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @param typical null if the oblast proposes none */
    void show(List<CardEdition> all, CardEdition typical) {
        items.clear();
        list.removeAll();
        empty.setVisible(all.isEmpty() && typical == null);
        LocalDate today = LocalDate.now(Formats.ZONE);
        CardEdition valid = all.stream()
                .filter(e -> !e.isDraft() && !e.approval().validFrom().isAfter(today))
                .findFirst()
                .orElse(null);
        boolean several = all.size() + (typical == null ? 0 : 1) > 1;
        all.forEach(
                e -> list.add(item(e, getTranslation("cards.edition", e.number()), state(e, valid, today), several)));
        if (typical != null) {
            list.add(item(typical, getTranslation("cards.edition.typical", typical.number()), null, several));
        }
    }

    void mark(CardEdition shown) {
        items.forEach((id, item) -> {
            if (id.equals(shown.id())) {
                item.getElement().setAttribute("aria-current", "true");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Span state(CardEdition edition, CardEdition valid, LocalDate today) {
        if (edition.isDraft()) {
            return tag("draft", "booked");
        }
        if (edition.equals(valid)) {
            return tag("valid", "served");
        }
        return edition.approval().validFrom().isAfter(today) ? tag("coming", "booked") : tag("before", "recommended");
    }

    private Span tag(String key, String tone) {
        Span tag = new Span(getTranslation("cards.state." + key));
        tag.addClassNames("tag", tone);
        return tag;
    }

    private ListItem item(CardEdition edition, String name, Span state, boolean comparable) {
        Span title = new Span(name);
        title.addClassName("time");
        Div head = new Div(title);
        head.addClassName("edition-head");
        if (state != null) {
            head.add(state);
        }
        Span more =
                new Span(DecisionWords.of(edition) + (edition.changedBy() == null ? "" : " · " + edition.changedBy()));
        more.addClassName("second");
        Button show = button("cards.show", "cards.show.label", name, () -> shows.accept(edition));
        Button compare = button("cards.compare", "cards.compare.label", name, () -> compares.accept(edition));
        compare.setVisible(comparable);
        Div buttons = new Div(show, compare);
        buttons.addClassName("edition-buttons");
        ListItem item = new ListItem(head, more, buttons);
        items.put(edition.id(), item);
        return item;
    }

    private Button button(String key, String label, String name, SerializableRunnable does) {
        Button button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(label, name));
        return button;
    }
}
