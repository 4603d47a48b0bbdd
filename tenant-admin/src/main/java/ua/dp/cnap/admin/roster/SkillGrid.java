package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.roster.GivenService;
import ua.dp.cnap.ui.Icon;

/** The centre's services to choose from: search as you type, a topic at once. */
class SkillGrid extends Div {

    private static final long serialVersionUID = 1L;

    final TextField search = new TextField(getTranslation("services.search"));
    final Select<String> topic = new Select<>();
    final Button all = new Button(getTranslation("skills.choose-shown"), click -> chooseShown(true));
    final Button none = new Button(getTranslation("skills.drop-shown"), click -> chooseShown(false));
    final Span count = new Span();
    final Grid<GivenService> grid = new Grid<>();
    private final SerializableRunnable changed;
    private final Set<UUID> chosen = new HashSet<>();
    private List<GivenService> services = List.of();

    SkillGrid(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("skill-grid");
        search.setPlaceholder(getTranslation("services.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        topic.setLabel(getTranslation("services.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("services.topic.all"));
        topic.addValueChangeListener(chosenTopic -> show());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(search, topic, all, none, count);
        tools.addClassName("tools");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("services.grid"));
        grid.setEmptyStateText(getTranslation("services.empty"));
        grid.addComponentColumn(this::box).setFlexGrow(0).setWidth("4rem");
        grid.addColumn(LitRenderer.<GivenService>of(
                                "<div class=\"two\"><span class=\"first\">${item.title}</span><span class=\"second\">${item.topic}</span></div>")
                        .withProperty("title", GivenService::title)
                        .withProperty("topic", GivenService::topic))
                .setHeader(getTranslation("services.service"))
                .setFlexGrow(1);
        add(tools, grid);
    }

    private Checkbox box(GivenService service) {
        Checkbox box = new Checkbox(chosen.contains(service.id()));
        box.setAriaLabel(getTranslation("skills.gives", service.title()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(service, change.getValue());
                told();
            }
        });
        return box;
    }

    private void choose(GivenService service, boolean can) {
        if (can) {
            chosen.add(service.id());
        } else {
            chosen.remove(service.id());
        }
    }

    private void chooseShown(boolean can) {
        shown().forEach(service -> choose(service, can));
        grid.getDataProvider().refreshAll();
        told();
    }

    private void told() {
        showCount();
        changed.run();
    }

    void show(List<GivenService> offered, Set<UUID> can) {
        services = offered;
        chosen.clear();
        chosen.addAll(can);
        if (topic.getListDataView().getItemCount() == 0) {
            topic.setItems(offered.stream().map(GivenService::topic).distinct().toList());
        }
        show();
    }

    private void show() {
        grid.setItems(shown().toList());
        showCount();
    }

    private void showCount() {
        count.setText(getTranslation(
                "skills.count",
                services.stream().filter(s -> chosen.contains(s.id())).count(),
                services.size()));
    }

    private Stream<GivenService> shown() {
        String[] words = simple(search.getValue()).split(" ");
        return services.stream()
                .filter(s -> topic.isEmpty() || topic.getValue().equals(s.topic()))
                .filter(s -> Stream.of(words).allMatch(simple(s.title() + " " + s.topic())::contains));
    }

    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ'`\\-]", "").strip().replaceAll("\\s+", " ");
    }

    Set<UUID> chosen() {
        return Set.copyOf(chosen);
    }
}
