package ua.dp.cnap.admin.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.network.CommunityCounts;
import ua.dp.cnap.network.CommunityState;
import ua.dp.cnap.network.NetworkSummary;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworkViewTest {

    private final List<CommunityCounts> counts = new ArrayList<>();
    private final List<Community> communities = new ArrayList<>();
    private NetworkView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.COORDINATOR);
        view = new NetworkView();
        view.summary = new NetworkSummary() {
            @Override
            public List<CommunityCounts> communities() {
                return counts;
            }
        };
        view.communities = new CommunityDirectory() {
            @Override
            public List<Community> all() {
                return communities;
            }
        };
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        given("Гейківська", 1, 2, 600, 300);
        view.beforeEnter(null);
        view.summary = null; // what is injected finds its own way
        view.communities = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void adds_up_all_communities() {
        given("Вакулівська", 1, 2, 600, 300);
        given("Ґудзівська", 1, 4, 600, 600);

        view.beforeEnter(null);

        assertThat(figures()).contains("8точок доступу", "2громади", "75\u00a0%вільного часу");
    }

    @Test
    void keeps_the_Ukrainian_order_that_the_database_gives() {
        given("Гейківська", 1, 0, 0, 0);
        given("Ґудзівська", 1, 0, 0, 0);
        given("Дніпровська", 1, 0, 0, 0);

        view.beforeEnter(null);

        assertThat(names()).containsExactly("Гейківська", "Ґудзівська", "Дніпровська");
    }

    @Test
    void finds_a_community_by_a_part_of_its_name() {
        given("Гейківська", 1, 0, 0, 0);
        given("Дніпровська", 1, 0, 0, 0);
        view.beforeEnter(null);

        view.search.setValue("дніпро");

        assertThat(names()).containsExactly("Дніпровська");
    }

    @Test
    void a_community_without_reception_has_no_free_time_and_breaks_nothing() {
        given("Гейківська", 0, 0, 0, 0);

        view.beforeEnter(null);

        assertThat(figures()).contains("0\u00a0%вільного часу");
    }

    private void given(String name, int main, int remote, long open, long free) {
        UUID id = UUID.randomUUID();
        counts.add(new CommunityCounts(
                id,
                name,
                name + " громада",
                "Дніпровський район",
                CommunityState.RECEIVING,
                main,
                0,
                remote,
                0,
                9,
                0,
                1,
                5,
                open,
                free));
        communities.add(new Community() {
            @Override
            public UUID id() {
                return id;
            }

            @Override
            public String adjective() {
                return name;
            }
        });
    }

    private List<String> names() {
        return view.grid.getListDataView().getItems().map(CommunityCounts::slug).toList();
    }

    private String figures() {
        return view.figures.getElement().getTextRecursively();
    }
}
