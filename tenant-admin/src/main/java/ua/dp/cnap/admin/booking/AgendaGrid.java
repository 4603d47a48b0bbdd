package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.booking.Status;

/** The visits of a day in order of time, with one button for each thing that can be said of them. */
class AgendaGrid extends Grid<Visit> {

    private static final long serialVersionUID = 1L;

    private static final String BUTTON = """
            <vaadin-button theme="small ${item.VERBtheme}" id="VERB-${item.id}"
                ?hidden="${!item.VERB}" aria-label="${item.VERBlabel}" @click="${VERBclick}">${item.VERBtext}</vaadin-button>""";

    /** Somebody pressed a button of a line. */
    static class Said extends ComponentEvent<AgendaGrid> {
        private static final long serialVersionUID = 1L;
        final transient UUID visit;
        final Verb verb;

        Said(AgendaGrid source, UUID visit, Verb verb) {
            super(source, true);
            this.visit = visit;
            this.verb = verb;
        }
    }

    private final Clock clock;
    private boolean open;

    AgendaGrid(Clock clock) {
        this.clock = clock;
        addClassName("agenda");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("desk.grid"));
        setPartNameGenerator(this::parts);
        addColumns();
    }

    private void addColumns() {
        addColumn(two(v -> Speech.formats().time(v.startsAt()), Visit::code, "time"))
                .setHeader(getTranslation("desk.time"))
                .setTooltipGenerator(v -> Speech.formats().time(v.startsAt()) + "–"
                        + Speech.formats().time(v.endsAt()))
                .setAutoWidth(false)
                .setWidth("6.25rem")
                .setFlexGrow(0);
        addColumn(two(Visit::name, v -> Speech.formats().phone(v.phone()), "person"))
                .setHeader(getTranslation("desk.visitor"))
                .setWidth("clamp(9.25rem, 18vw, 11rem)")
                .setFlexGrow(2);
        addColumn(two(Visit::service, Visit::lane, "plain"))
                .setHeader(getTranslation("desk.service"))
                .setWidth("clamp(9.25rem, 18vw, 11rem)")
                .setFlexGrow(3);
        addColumn(LitRenderer.<Visit>of("<span class=\"tag ${item.kind}\">${item.word}</span>")
                        .withProperty("kind", v -> v.status().name().toLowerCase(Locale.ROOT))
                        .withProperty("word", v -> getTranslation("status." + v.standing())))
                .setHeader(getTranslation("desk.status"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(buttons())
                .setHeader(getTranslation("desk.actions"))
                .setWidth("clamp(9.25rem, 19vw, 15.25rem)")
                .setFlexGrow(0);
    }

    private static LitRenderer<Visit> two(
            ValueProvider<Visit, String> first, ValueProvider<Visit, String> second, String look) {
        return LitRenderer.<Visit>of(
                        "<div class=\"two " + look + "\">"
                                + "<span class=\"first\">${item.first}</span><span class=\"second\">${item.second}</span></div>")
                .withProperty("first", first)
                .withProperty("second", second);
    }

    private LitRenderer<Visit> buttons() {
        StringBuilder template = new StringBuilder("<div class=\"verbs\" ?hidden=\"${!item.any}\">");
        for (Verb verb : Verb.values()) {
            template.append(BUTTON.replace("VERB", verb.key()));
        }
        LitRenderer<Visit> renderer = LitRenderer.<Visit>of(template + "</div>")
                .withProperty("id", v -> v.id().toString())
                .withProperty("any", v -> open && anyFits(v));
        for (Verb verb : Verb.values()) {
            String key = verb.key();
            renderer.withProperty(key, v -> verb.fits(v, clock.instant()))
                    .withProperty(key + "theme", v -> theme(verb, v))
                    .withProperty(key + "text", v -> getTranslation("verb." + key))
                    .withProperty(
                            key + "label",
                            v -> getTranslation(
                                    "verb." + key + ".label", Speech.formats().time(v.startsAt()), v.name()))
                    .withFunction(key + "click", v -> ComponentUtil.fireEvent(this, new Said(this, v.id(), verb)));
        }
        return renderer;
    }

    private boolean anyFits(Visit visit) {
        return Stream.of(Verb.values()).anyMatch(verb -> verb.fits(visit, clock.instant()));
    }

    /** The next step stands out. */
    private static String theme(Verb verb, Visit visit) {
        boolean next = visit.status() == Status.ARRIVED ? verb == Verb.SERVED : verb == Verb.ARRIVED;
        return next ? "primary" : verb == Verb.MISSED ? "tertiary error" : verb == Verb.RESUMED ? "tertiary" : "";
    }

    private String parts(Visit visit) {
        return switch (visit.status()) {
            case SERVED, MISSED, CANCELLED, LAPSED -> "over";
            case ARRIVED -> "here";
            case HELD, PENDING, BOOKED -> visit.startsAt().isAfter(clock.instant()) ? "later" : "due";
        };
    }

    /** Shows them; {@code open} tells whether anything can be said of visits of that day already. */
    void show(List<Visit> visits, boolean open) {
        boolean reopened = this.open != open;
        this.open = open;
        List<Visit> shown = getListDataView().getItems().toList();
        if (reopened || !shown.equals(visits)) {
            setItems(visits).setIdentifierProvider(Visit::id);
        } else {
            getDataProvider().refreshAll(); // time has passed: other buttons may fit
        }
    }

    /** Brings the first visitor who is not served yet into sight. */
    void scrollToNext() {
        getListDataView()
                .getItems()
                .filter(v -> v.status().isExpected() || v.status() == Status.ARRIVED)
                .findFirst()
                .ifPresent(this::scrollToItem);
    }

    /** Leaves the keyboard at the line's next button, for those who work without a mouse. */
    void focus(UUID visit) {
        getElement().executeJs("""
                setTimeout(() => {
                    const next = ['arrived', 'served', 'missed'].map(verb => document.getElementById(verb + '-' + $0))
                        .find(button => button && !button.hidden);
                    next && next.focus({ preventScroll: true });
                }, 60)""", visit.toString());
    }

    Registration onSaid(ComponentEventListener<Said> listener) {
        return addListener(Said.class, listener);
    }
}
