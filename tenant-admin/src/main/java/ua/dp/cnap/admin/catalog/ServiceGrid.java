package ua.dp.cnap.admin.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;

/**
 * The regional list with a switch and a duration for each service. Its items are ids, and {@link Lines} knows how each
 * stands: so a change of one line disturbs neither the others nor the keyboard.
 */
class ServiceGrid extends Grid<UUID> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MINUTES = 20;
    private static final int STEP = 5;

    /** What the grid shows, and where it tells what the head wants. */
    interface Lines extends Serializable {

        ServiceLine line(UUID service);

        /** Whether it was done; if not, the head has been told why. */
        boolean offer(UUID service, int minutes);

        /** Whether it was done; if not, the head has been told why. */
        boolean withdraw(UUID service);
    }

    private final Lines lines;
    private final Map<UUID, Integer> wished = new HashMap<>(); // durations of services that are not given yet

    ServiceGrid(Lines lines) {
        this.lines = lines;
        addClassName("services");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("services.grid"));
        setEmptyStateText(getTranslation("services.empty"));
        addColumn(LitRenderer.<UUID>of(
                                "<div class=\"two\"><span class=\"first\">${item.title}</span><span class=\"second\">${item.topic}</span></div>")
                        .withProperty("title", of(ServiceLine::title)::apply)
                        .withProperty("topic", of(ServiceLine::topic)::apply))
                .setHeader(getTranslation("services.service"))
                .setFlexGrow(1)
                .setWidth("16rem");
        addComponentColumn(this::obligation)
                .setHeader(getTranslation("services.obligation"))
                .setFlexGrow(0)
                .setWidth("11.5rem");
        addComponentColumn(this::minutes)
                .setHeader(getTranslation("services.minutes"))
                .setFlexGrow(0)
                .setWidth("11rem");
        addComponentColumn(this::offered)
                .setHeader(getTranslation("services.offered"))
                .setFlexGrow(0)
                .setWidth("9rem");
    }

    private <T> SerializableFunction<UUID, T> of(SerializableFunction<ServiceLine, T> part) {
        return id -> part.apply(lines.line(id));
    }

    private Component obligation(UUID service) {
        boolean mandatory = lines.line(service).obligation() == Obligation.MANDATORY;
        Span tag = new Span(getTranslation(mandatory ? "services.mandatory" : "services.recommended"));
        tag.addClassNames("tag", "bare", mandatory ? "mandatory" : "recommended");
        return tag;
    }

    private Component minutes(UUID service) {
        ServiceLine line = lines.line(service);
        IntegerField minutes = new IntegerField();
        minutes.setAriaLabel(getTranslation("services.minutes.label", line.title()));
        minutes.setValue(minutesOf(service));
        minutes.setStep(STEP);
        minutes.setMin(STEP);
        minutes.setManualValidation(true);
        minutes.setStepButtonsVisible(true);
        minutes.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_CENTER);
        minutes.setWidth("8rem");
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient() && !lines.line(service).offered()) {
                wished.put(service, change.getValue());
            } else if (change.isFromClient() && !offer(service, change.getValue())) {
                minutes.setValue(change.getOldValue());
            }
        });
        return minutes;
    }

    private Component offered(UUID service) {
        ServiceLine line = lines.line(service);
        Checkbox offered = new Checkbox(line.offered());
        offered.addClassName("switch");
        offered.setAriaLabel(getTranslation("services.offered.label", line.title()));
        offered.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boolean done = change.getValue() ? offer(service, minutesOf(service)) : lines.withdraw(service);
                if (!done) {
                    offered.setValue(!change.getValue());
                }
            }
        });
        return offered;
    }

    private boolean offer(UUID service, Integer minutes) {
        return lines.offer(service, minutes == null ? 0 : minutes);
    }

    private int minutesOf(UUID service) {
        Integer wish = wished.getOrDefault(service, lines.line(service).minutes());
        return wish == null ? USUAL_MINUTES : wish;
    }

    void show(Collection<UUID> services) {
        setItems(List.copyOf(services));
    }
}
