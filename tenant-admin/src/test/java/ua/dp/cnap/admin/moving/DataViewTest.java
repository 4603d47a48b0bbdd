package ua.dp.cnap.admin.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.moving.DataMove;
import ua.dp.cnap.moving.DataMove.Direction;
import ua.dp.cnap.moving.ExportDesk;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataViewTest {

    private final List<DataMove> moves = new ArrayList<>();
    private DataView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new DataView();
        view.desk = new ExportDesk() {
            @Override
            public List<DataMove> moves() {
                return moves;
            }
        };
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void says_who_took_the_data_and_when() {
        moves.add(new DataMove(Direction.OUT, Instant.parse("2026-03-02T07:00:00Z"), "Ганна Зразкова"));

        view.beforeEnter(null);

        assertThat(view.moves.getElement().getTextRecursively())
                .contains("2 березня", "09:00", "архів завантажено: Ганна Зразкова");
    }

    @Test
    void says_nothing_where_nobody_did() {
        view.beforeEnter(null);

        assertThat(view.movesTitle.isVisible() || view.moves.isVisible()).isFalse();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.beforeEnter(null);
        view.desk = null; // what is injected finds its own way
        view.exports = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }
}
