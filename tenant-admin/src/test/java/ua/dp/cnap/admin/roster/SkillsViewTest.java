package ua.dp.cnap.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.roster.Given.ANNA;
import static ua.dp.cnap.admin.roster.Given.OLEH;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.roster.GivenService;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.SkillDesk;
import ua.dp.cnap.roster.Skills;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkillsViewTest {

    private static final GivenService PASSPORT =
            new GivenService(UUID.randomUUID(), "Видача паспорта", "Паспортні послуги");
    private static final GivenService ABROAD =
            new GivenService(UUID.randomUUID(), "Закордонний паспорт", "Паспортні послуги");
    private static final GivenService PENSION =
            new GivenService(UUID.randomUUID(), "Призначення пенсії", "Соціальні послуги");

    private final Desk desk = new Desk();
    private SkillsView view;

    @BeforeEach
    void open() {
        Given.aHeadLooks();
        view = new SkillsView();
        view.desk = desk;
        UI.getCurrent().add(view);
        view.load(OLEH.id());
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void shows_what_a_person_gives_with_nothing_to_save() {
        assertThat(view.some.count.getText()).isEqualTo("Обрано 1 з 3");
        assertThat(view.save.isEnabled()).isFalse();
        view.load(ANNA.id());
        assertThat(view.some.isVisible()).isFalse();
    }

    @Test
    void a_whole_topic_is_chosen_at_once() {
        LocatorJ._setValue(view.some.topic, PASSPORT.topic());
        LocatorJ._click(view.some.all);
        LocatorJ._click(view.save);

        assertThat(desk.wish.services()).containsExactlyInAnyOrder(PASSPORT.id(), ABROAD.id(), PENSION.id());
        assertThat(desk.version).isEqualTo(OLEH.version());
    }

    @Test
    void what_is_not_shown_is_not_dropped() {
        LocatorJ._setValue(view.some.search, "закорд");
        assertThat(GridKt._size(view.some.grid)).isEqualTo(1);
        LocatorJ._click(view.some.none);

        assertThat(view.some.chosen()).containsExactly(PENSION.id());
        assertThat(view.save.isEnabled()).isFalse();
    }

    @Test
    void all_services_are_one_switch_and_the_chosen_ones_are_kept_behind_it() {
        LocatorJ._setValue(view.all, true);
        LocatorJ._click(view.save);

        assertThat(desk.wish).isEqualTo(new Skills(true, Set.of(PENSION.id())));
    }

    @Test
    void undoing_brings_back_what_was_saved() {
        LocatorJ._click(view.some.all);
        LocatorJ._click(view.revert);

        assertThat(view.some.chosen()).containsExactly(PENSION.id());
        assertThat(view.unsaved.isVisible()).isFalse();
    }

    /** Anna gives all, Oleh one; keeps the last wish. */
    private static final class Desk extends SkillDesk {

        Skills wish;
        int version;

        @Override
        public List<Person> people() {
            return List.of(ANNA, OLEH);
        }

        @Override
        public List<GivenService> services() {
            return List.of(PASSPORT, ABROAD, PENSION);
        }

        @Override
        public Skills of(UUID staffId) {
            return staffId.equals(ANNA.id()) ? new Skills(true, Set.of()) : new Skills(false, Set.of(PENSION.id()));
        }

        @Override
        public List<Rearranged> change(UUID staffId, Skills wish, int version, String reason, Decisions decisions) {
            this.wish = wish;
            this.version = version;
            return List.of();
        }
    }
}
