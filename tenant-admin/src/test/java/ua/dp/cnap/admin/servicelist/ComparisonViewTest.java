package ua.dp.cnap.admin.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.servicelist.ComparisonView.Difference;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.servicelist.Comparison;
import ua.dp.cnap.servicelist.Comparison.Line;
import ua.dp.cnap.servicelist.ListComparison;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonViewTest {

    private static final Line MISSING = line("Інші надають", null, 3, 20);
    private static final Line RARE = line("Лише ми", 20, 1, 20);
    private static final Line LONG = line("Довше, ніж в інших", 25, 4, 20);
    private static final Line ALIKE = line("Як в усіх", 20, 4, 20);

    private ComparisonView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new ComparisonView();
        view.comparisons = new ListComparison() {
            @Override
            public Comparison ofMine() {
                return new Comparison(List.of("А", "Б", "В", "Г"), List.of(MISSING, RARE, LONG, ALIKE));
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
    void first_of_all_what_others_give_and_we_do_not() {
        assertThat(shown()).containsExactly(MISSING);
        assertThat(view.peers.getText()).startsWith("Порівнюємо з 4 схожими громадами");
    }

    @Test
    void each_difference_shows_its_services() {
        assertThat(shown(Difference.ONLY_HERE)).containsExactly(RARE);
        assertThat(shown(Difference.OTHER_TIME)).containsExactly(LONG);
        assertThat(shown(Difference.ALL)).containsExactly(MISSING, RARE, LONG, ALIKE);
    }

    private List<Line> shown(Difference difference) {
        view.difference.setValue(difference);
        return shown();
    }

    private List<Line> shown() {
        return view.grid.getListDataView().getItems().toList();
    }

    private static Line line(String title, Integer minutes, int givenBy, int usual) {
        return new Line(
                UUID.nameUUIDFromBytes(title.getBytes()),
                title,
                "Тема",
                Obligation.RECOMMENDED,
                minutes,
                givenBy,
                usual,
                usual,
                usual);
    }
}
