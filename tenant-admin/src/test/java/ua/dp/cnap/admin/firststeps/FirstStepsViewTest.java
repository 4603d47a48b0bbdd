package ua.dp.cnap.admin.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.firststeps.FirstSteps;
import ua.dp.cnap.firststeps.Progress;
import ua.dp.cnap.firststeps.Step;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStepsViewTest {

    private Progress progress = new Progress(Set.of(), null);
    private FirstStepsView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new FirstStepsView();
        view.steps = new FirstSteps() {
            @Override
            public Progress progress() {
                return progress;
            }
        };
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_next_step_stands_out_and_leads_to_its_view() {
        progress = new Progress(Set.of(Step.OFFICE, Step.HOURS), null);

        view.beforeEnter(null);

        assertThat(view.list
                        .getChildren()
                        .filter(card -> card.hasClassName("next"))
                        .map(card -> card.getElement().getTextRecursively()))
                .singleElement()
                .asString()
                .contains("Робочі місця");
        assertThat(view.list.getChildren().filter(card -> card.hasClassName("done")))
                .hasSize(2);
        assertThat(view.done.isVisible()).isFalse();
    }

    @Test
    void when_all_is_done_it_leads_to_the_portal() {
        progress = new Progress(Set.of(Step.values()), Instant.parse("2026-03-02T07:00:00Z"));

        view.beforeEnter(null);

        assertThat(view.done.isVisible()).isTrue();
        assertThat(view.done.getElement().getTextRecursively()).contains("2 березня");
        assertThat(view.done.getChildren().filter(Anchor.class::isInstance).map(a -> ((Anchor) a).getHref()))
                .containsExactly("/apostolivska/booking");
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.beforeEnter(null);
        view.steps = null; // what is injected finds its own way
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }
}
