package ua.dp.cnap.admin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.notification.MessageDesk;
import ua.dp.cnap.notification.MessageRules;
import ua.dp.cnap.notification.MessageRulesDesk;
import ua.dp.cnap.notification.News;
import ua.dp.cnap.notification.QuietHours;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesViewTest {

    private final Desk desk = new Desk();
    private final Rules rules = new Rules();
    private MessagesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        desk.dead.add(dead("K7M-4PX", "refused 550"));
        desk.dead.add(dead("B2C-9QR", "unreachable"));
        view = new MessagesView();
        view.desk = desk;
        view.rulesDesk = rules;
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.rulesDesk = null;
        view.desk = null; // what is injected finds its own way
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void says_what_did_not_arrive_to_whom_and_why() {
        assertThat(words(view.list))
                .contains(
                        "Запис підтверджено · K7M-4PX",
                        "о…@example.org",
                        "Пошта адресата відмовилася прийняти лист (550)")
                .contains("Поштовий сервер не відповідав");
    }

    @Test
    void without_a_mail_server_it_says_so() {
        assertThat(view.closed.isVisible()).isFalse();

        desk.open = false;
        view.beforeEnter(null);

        assertThat(view.closed.isVisible()).isTrue();
    }

    @Test
    void sms_are_offered_where_there_is_a_gateway() {
        assertThat(view.channels.isVisible()).isFalse();

        desk.sms = Optional.of(false);
        view.beforeEnter(null);
        LocatorJ._setValue(view.sms, true);

        assertThat(desk.sms).contains(true);
        assertThat(notice()).contains("Центр надсилатиме SMS");
    }

    @Test
    void one_is_sent_again_and_leaves_the_list() {
        row(0).again.click();

        assertThat(desk.dead).extracting(DeadMessage::code).containsExactly("B2C-9QR");
        assertThat(view.list.getChildren()).hasSize(1);
        assertThat(notice()).contains("о…@example.org");
    }

    @Test
    void all_are_sent_again_at_once() {
        view.all.click();

        assertThat(desk.dead).isEmpty();
        assertThat(view.empty.isVisible()).isTrue();
        assertThat(notice()).contains("2 листи");
    }

    private DeadMessageRow row(int at) {
        return (DeadMessageRow) view.list.getChildren().toList().get(at);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String notice() {
        return words(NotificationsKt.getNotifications().getFirst());
    }

    private static DeadMessage dead(String code, String reason) {
        return new DeadMessage(
                UUID.randomUUID(),
                Channel.EMAIL,
                News.BOOKED,
                code,
                "о…@example.org",
                reason,
                Instant.parse("2026-03-02T07:00:00Z"));
    }

    @Test
    void quiet_hours_and_reminders_are_saved_and_an_empty_time_is_marked() {
        assertThat(view.rules.from.getValue()).isEqualTo(LocalTime.of(21, 0));
        assertThat(view.rules.dayBefore.getValue()).isTrue();

        view.rules.from.setValue(null);
        view.rules.save.click();
        assertThat(view.rules.from.isInvalid()).isTrue();
        assertThat(rules.set.remindsDayBefore()).isTrue();

        view.rules.from.setValue(LocalTime.of(22, 0));
        view.rules.dayBefore.setValue(false);
        view.rules.save.click();
        assertThat(rules.set)
                .isEqualTo(new MessageRules(new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0)), false, true));
    }

    /** A centre that reminds twice and is quiet at night. */
    private static final class Rules extends MessageRulesDesk {

        MessageRules set = new MessageRules(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), true, true);

        @Override
        public MessageRules rules() {
            return set;
        }

        @Override
        public void set(MessageRules rules) {
            set = rules;
        }
    }

    /** A desk with messages that were given up. */
    private static final class Desk extends MessageDesk {

        final List<DeadMessage> dead = new ArrayList<>();
        boolean open = true;
        Optional<Boolean> sms = Optional.empty();

        @Override
        public Standing standing() {
            return new Standing(open, 3, 12, dead.size(), sms);
        }

        @Override
        public List<DeadMessage> dead(int most) {
            return List.copyOf(dead);
        }

        @Override
        public void sendAgain(UUID id) {
            dead.removeIf(message -> message.id().equals(id));
        }

        @Override
        public void payForSms(boolean on) {
            sms = Optional.of(on);
        }

        @Override
        public long sendAllAgain() {
            int many = dead.size();
            dead.clear();
            return many;
        }
    }
}
