package ua.dp.cnap.admin.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PausePanelTest {

    private final MadeUpPauses desk = new MadeUpPauses();
    private final Office first = new Branch("Перша філія");
    private final Office second = new Branch("Друга філія");
    private PausePanel panel;
    private UUID chosen;

    @AfterEach
    void close() {
        Staff.leaves();
    }

    private void open(StaffRole role, Office about) {
        Staff.opensAPage(role);
        chosen = about == null ? null : about.id();
        panel = new PausePanel(() -> desk, this::show);
        UI.getCurrent().add(panel);
        show();
    }

    private void show() {
        panel.show(List.of(first, second), chosen);
    }

    @Test
    void the_second_click_stops_the_office_and_the_page_says_why_and_since_when() {
        open(StaffRole.ADMINISTRATOR, first);

        choose("Перша філія", Pause.Cause.AIR_RAID_ALERT);

        assertThat(desk.offices).containsOnlyKeys(first.id());
        assertThat(panel.paused.getElement().getTextRecursively())
                .contains("Перша філія", "Повітряна тривога", "10:00");
        assertThat(panel.stop.isVisible()).isFalse();
    }

    @Test
    void one_click_lets_it_go_on() {
        open(StaffRole.ADMINISTRATOR, first);
        choose("Перша філія", Pause.Cause.POWER_CUT);

        LocatorJ._click(LocatorJ._get(panel, Button.class, spec -> spec.withText("Відновити прийом")));

        assertThat(desk.offices).isEmpty();
        assertThat(panel.stop.isVisible()).isTrue();
    }

    @Test
    void the_whole_centre_is_stopped_by_those_who_configure_it_and_by_nobody_else() {
        open(StaffRole.DEPUTY, null);
        choose("Увесь центр", Pause.Cause.OTHER);
        assertThat(desk.ofCentre()).isPresent();
        Staff.leaves();

        open(StaffRole.ADMINISTRATOR, null);
        assertThat(panel.paused.getElement().getTextRecursively()).contains("Увесь центр");
        assertThat(LocatorJ._find(panel, Button.class)).isEmpty();
        assertThat(panel.stop.isVisible()).isFalse();
    }

    @Test
    void looking_again_leaves_an_open_menu_alone() {
        open(StaffRole.HEAD, first);
        MenuItem before = panel.stop.getItems().getFirst();

        show();

        assertThat(panel.stop.getItems()).containsExactly(before);
    }

    private void choose(String what, Pause.Cause cause) {
        String wanted = what + ": " + UI.getCurrent().getTranslation("pause.cause." + cause);
        MenuItem item = panel.stop.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(i -> wanted.equals(i.getAriaLabel().orElse(null)))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private final class Branch extends Office {

        private final UUID id = UUID.randomUUID();
        private final String name;

        Branch(String name) {
            this.name = name;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Pause> pause() {
            return Optional.ofNullable(desk.offices.get(id)).or(desk::ofCentre);
        }
    }
}
