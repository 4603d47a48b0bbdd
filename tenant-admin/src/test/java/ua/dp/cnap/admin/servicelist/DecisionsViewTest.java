package ua.dp.cnap.admin.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.servicelist.DecisionDesk;
import ua.dp.cnap.servicelist.ListDecision;
import ua.dp.cnap.servicelist.ListDecisions;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<ListDecision> known = new ArrayList<>();
    private InvalidInput refusal;
    private DecisionsView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new DecisionsView();
        view.decisions = new ListDecisions() {
            @Override
            public List<ListDecision> all() {
                return List.copyOf(known);
            }
        };
        view.desk = new DecisionDesk() {
            @Override
            public UUID add(String body, String number, LocalDate decidedOn) {
                if (refusal != null) {
                    throw refusal;
                }
                UUID id = UUID.randomUUID();
                known.addFirst(new ListDecision(id, body, number, decidedOn, null, null, 1));
                return id;
            }
        };
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.decisions = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void an_empty_page_says_what_to_do() {
        assertThat(view.empty.isVisible()).isTrue();
        assertThat(view.empty.getText()).contains("Додайте те, яким затверджено");
    }

    @Test
    void the_latest_decision_is_shown_as_the_one_in_force() {
        known.add(new ListDecision(UUID.randomUUID(), "Міська рада", "7", LocalDate.of(2024, 2, 1), null, null, 1));
        type("Виконавчий комітет", "115");

        LocatorJ._click(view.form.save);

        assertThat(view.list.getChildren().count()).isEqualTo(2);
        String first =
                view.list.getChildren().findFirst().orElseThrow().getElement().getTextRecursively();
        assertThat(first).contains("№ 115").contains("чинне");
        assertThat(view.list.getElement().getTextRecursively().split("чинне")).hasSize(2);
        assertThat(view.form.number.isEmpty()).as("ready for the next").isTrue();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        refusal = new InvalidInput("number", "said-twice");
        type("Виконавчий комітет", "115");

        LocatorJ._click(view.form.save);

        assertThat(view.form.number.getErrorMessage()).isEqualTo("Таке вже є.");
        assertThat(view.form.number.getValue()).isEqualTo("115");
        assertThat(known).isEmpty();
    }

    private void type(String body, String number) {
        view.form.body.setValue(body);
        view.form.number.setValue(number);
        view.form.date.setValue(DAY);
    }
}
