package ua.dp.cnap.admin.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.servicelist.ListPart;
import ua.dp.cnap.servicelist.ListQuestion;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesViewTest {

    private final Listed.Lines list = new Listed.Lines();
    private final Listed.Desk desk = new Listed.Desk();
    private ServicesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        for (int i = 0; i < 600; i++) {
            list.lines.add(Listed.line("Послуга " + i));
        }
        view = new ServicesView();
        view.list = list;
        view.desk = desk;
        view.offices = new Listed.Offices();
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.list = null; // what is injected finds its own way
        view.desk = null;
        view.offices = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void what_is_typed_and_chosen_is_asked_of_the_list() {
        view.search.setValue("паспорт");
        view.part.setValue(ListPart.MANDATORY);
        view.topic.setValue("Паспортні послуги");

        assertThat(GridKt._size(view.grid)).isEqualTo(600);
        GridKt._get(view.grid, 0);
        assertThat(list.asked.getLast())
                .isEqualTo(new ListQuestion("паспорт", ListPart.MANDATORY, "Паспортні послуги"));
    }

    @Test
    void says_how_many_are_given_and_leads_to_the_mandatory_ones_that_are_not() {
        assertThat(view.count.getText()).isEqualTo("Надаємо 190 з 224");
        assertThat(view.missing.getText()).isEqualTo("Не надаємо 2 обов’язкові");

        LocatorJ._click(view.missing);
        assertThat(view.question().part()).isEqualTo(ListPart.MISSING);
    }

    @Test
    void many_chosen_services_are_changed_at_once_and_what_is_left_empty_stays() {
        assertThat(view.chosenBar.isVisible()).isFalse();
        view.grid.asMultiSelect().setValue(Set.copyOf(list.lines.subList(0, 3)));
        assertThat(view.chosen.getText()).isEqualTo("Обрано 3 послуги");

        LocatorJ._click(view.change);
        MassDialog dialog = LocatorJ._get(MassDialog.class);
        dialog.duration.setValue(30);
        dialog.add.setValue(Set.of(Listed.BRANCH));
        LocatorJ._click(dialog.apply);

        assertThat(desk.changed).hasSize(3);
        assertThat(desk.mass).satisfies(change -> {
            assertThat(change.durationMinutes()).isEqualTo(30);
            assertThat(change.bufferMinutes()).isNull();
            assertThat(change.online()).isNull();
            assertThat(change.addOffices()).isEqualTo(List.of(Listed.BRANCH));
        });
        assertThat(view.chosenBar.isVisible()).isFalse();
    }
}
