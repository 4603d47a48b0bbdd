package ua.dp.cnap.admin.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.community.BookingTerms;
import ua.dp.cnap.community.Confirmation;
import ua.dp.cnap.fairness.BookingTermsDesk;
import ua.dp.cnap.fairness.FairShare;
import ua.dp.cnap.fairness.MissedAction;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingRulesViewTest {

    private final Desk desk = new Desk();
    private BookingRulesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new BookingRulesView();
        view.desk = desk;
        view.history = new NoHistory();
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
        view.history = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void only_what_follows_from_an_answer_is_asked_and_all_is_saved() {
        assertThat(view.save.isEnabled()).isFalse();
        assertThat(view.form.confirm.isVisible()).isFalse();
        assertThat(view.form.block.isVisible()).isFalse();

        type(view.form.confirmation, Confirmation.EMAIL);
        type(view.form.missed, MissedAction.BLOCK);
        assertThat(view.form.confirm.isVisible()).isTrue();
        type(view.form.confirm, 60);
        type(view.form.block, 14);
        type(view.form.most, 2);
        type(view.form.step, 20);
        view.save.click();

        assertThat(desk.standing.terms()).isEqualTo(new BookingTerms(20, 90, 30, 10, Confirmation.EMAIL, 60));
        assertThat(desk.standing.share()).isEqualTo(new FairShare(2, MissedAction.BLOCK, 3, 90, 14));
        assertThat(notice()).contains("Збережено");
        assertThat(view.save.isEnabled()).isFalse();
    }

    @Test
    void what_breaks_a_rule_is_told_at_its_field() {
        type(view.form.horizon, 61);
        type(view.form.hold, null);
        view.save.click();

        assertThat(view.form.horizon.getErrorMessage()).isEqualTo("Від 1 до 60");
        assertThat(view.form.hold.getErrorMessage()).isEqualTo("Заповніть це поле");
        assertThat(view.form.step.isInvalid()).isFalse();
        assertThat(desk.standing.version()).isEqualTo(1);
    }

    @Test
    void a_confirmation_by_phone_is_not_offered() {
        assertThat(view.form.confirmation.getListDataView().getItems())
                .containsExactly(Confirmation.NONE, Confirmation.EMAIL);
    }

    @Test
    void whoever_was_slower_sees_it_and_may_save_over_it() {
        desk.standing = new BookingTermsDesk.Standing(desk.standing.terms(), desk.standing.share(), 2);

        type(view.form.horizon, 14);
        view.save.click();
        assertThat(desk.standing.terms().horizonDays()).isEqualTo(30);

        LocatorJ._click(LocatorJ._get(
                Button.class, spec -> spec.withText(UI.getCurrent().getTranslation("meanwhile.mine"))));
        assertThat(desk.standing.terms().horizonDays()).isEqualTo(14);
    }

    private static <C extends AbstractField<C, V>, V> void type(C field, V value) {
        field.setValue(value);
        LocatorJ._fireValueChange(field);
    }

    private static String notice() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    /** A desk with the rules of a centre, one of them an unusual lead time. */
    private static final class Desk extends BookingTermsDesk {

        Standing standing = new Standing(
                new BookingTerms(15, 90, 30, 10, Confirmation.NONE, 30),
                new FairShare(null, MissedAction.NOTHING, 3, 90, 30),
                1);

        @Override
        public Standing standing() {
            return standing;
        }

        @Override
        public void set(BookingTerms terms, FairShare share, int version) {
            List<FieldError> wrong = terms.wrong();
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
            if (version != standing.version()) {
                throw new ChangedMeanwhile();
            }
            standing = new Standing(terms, share, version + 1);
        }
    }

    private static final class NoHistory extends ConfigurationHistory {
        @Override
        public List<Change> page(HistoryQuestion question, long before, int most) {
            return List.of();
        }

        @Override
        public Map<UUID, String> names(Set<UUID> ids) {
            return Map.of();
        }
    }
}
