package ua.dp.cnap.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.io.Serializable;
import java.util.UUID;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffCard.AccountState;

/** The people of the centre, loaded as one scrolls. */
class StaffGrid extends Grid<StaffCard> {

    private static final long serialVersionUID = 1L;

    /** Where the grid tells what the head wants. */
    interface Wishes extends Serializable {

        void edit(UUID id);

        void sendAgain(UUID id);
    }

    private final Wishes wishes;

    StaffGrid(Wishes wishes) {
        this.wishes = wishes;
        addClassName("staff");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("staff.grid"));
        addColumn(two().withProperty("first", StaffCard::fullName).withProperty("second", StaffGrid::address))
                .setHeader(getTranslation("staff.person"))
                .setFlexGrow(2)
                .setWidth("13rem");
        addColumn(two().withProperty("first", card -> getTranslation("staff.role." + card.role()))
                        .withProperty("second", StaffGrid::place))
                .setHeader(getTranslation("staff.role"))
                .setFlexGrow(2)
                .setWidth("11rem");
        addComponentColumn(this::account)
                .setKey("account")
                .setHeader(getTranslation("staff.account"))
                .setFlexGrow(1)
                .setWidth("13rem");
        addComponentColumn(this::verbs)
                .setKey("verbs")
                .setFlexGrow(0)
                .setWidth("11.5rem")
                .setHeader(getTranslation("staff.verbs"));
    }

    private static LitRenderer<StaffCard> two() {
        return LitRenderer.of(
                "<div class=\"two\"><span class=\"first\">${item.first}</span><span class=\"second\">${item.second}</span></div>");
    }

    private static String address(StaffCard card) {
        return card.email() == null ? Speech.text("staff.no-address") : card.email();
    }

    private static String place(StaffCard card) {
        String office = card.officeName() == null ? Speech.text("staff.whole-centre") : card.officeName();
        return card.jobTitle() == null ? office : card.jobTitle() + " · " + office;
    }

    private Component account(StaffCard card) {
        if (card.leftOn() != null) {
            return state(
                    "missed", getTranslation("staff.leaves"), Speech.formats().shortDay(card.leftOn()));
        }
        String second = switch (card.account()) {
            case WAITING, FAILED -> trouble(card);
            case INVITED -> getTranslation("staff.account.INVITED.since", day(card));
            case ACTIVE, NONE -> "";
        };
        return state(tone(card.account()), getTranslation("staff.account." + card.account()), second);
    }

    private static Component state(String tone, String word, String more) {
        Span tag = new Span(word);
        tag.addClassNames("tag", tone);
        Span second = new Span(more);
        second.addClassName("second");
        Div state = new Div(tag, second);
        state.addClassNames("two", "account");
        return state;
    }

    private static String tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> "served";
            case INVITED -> "booked";
            case WAITING -> "arrived";
            case FAILED -> "missed";
            case NONE -> "bare";
        };
    }

    private static String trouble(StaffCard card) {
        if (card.trouble() == null) {
            return "";
        }
        String key = "staff.trouble." + card.trouble().split(" ")[0];
        return Speech.text(ConsoleTexts.has(key) ? key : "staff.trouble.other");
    }

    private static String day(StaffCard card) {
        return Speech.formats().shortDay(card.since().atZone(WeeklyHours.KYIV).toLocalDate());
    }

    private Component verbs(StaffCard card) {
        UUID id = card.id();
        Div verbs = new Div();
        verbs.addClassName("verbs");
        if (card.leftOn() == null) {
            verbs.add(verb("staff.edit", card, () -> wishes.edit(id)));
        }
        if (card.account() == AccountState.FAILED
                || card.leftOn() == null && card.email() != null && card.account() != AccountState.ACTIVE) {
            verbs.add(verb("staff.send-again", card, () -> wishes.sendAgain(id)));
        }
        return verbs;
    }

    /** Serializable, as the page that holds it. */
    private interface Deed extends Runnable, Serializable {}

    private Button verb(String key, StaffCard card, Deed deed) {
        Button verb = new Button(getTranslation(key), click -> deed.run());
        verb.addThemeVariants(ButtonVariant.LUMO_SMALL);
        verb.setAriaLabel(getTranslation(key) + ": " + card.fullName());
        return verb;
    }

    void show(FetchCallback<StaffCard, Void> page, CountCallback<StaffCard, Void> count) {
        setItems(DataProvider.fromCallbacks(page, count));
    }
}
