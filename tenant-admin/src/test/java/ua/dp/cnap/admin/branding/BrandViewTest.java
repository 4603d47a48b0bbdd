package ua.dp.cnap.admin.branding;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.BrandDesk;
import ua.dp.cnap.branding.CentreBrand;
import ua.dp.cnap.branding.Logo;
import ua.dp.cnap.branding.LogoDesk;
import ua.dp.cnap.community.Announcement;
import ua.dp.cnap.community.AnnouncementDesk;
import ua.dp.cnap.community.Notice;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrandViewTest {

    private final Desk desk = new Desk();
    private final Announcements announcements = new Announcements();
    private BrandView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new BrandView();
        view.desk = desk;
        view.logoDesk = new Logos();
        view.announcementDesk = announcements;
        view.pages = draft -> "<p>" + draft.name() + " " + draft.accentColour() + "</p>";
        view.clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
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
        view.logoDesk = null;
        view.announcementDesk = null;
        view.pages = null;
        view.clock = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void what_is_typed_is_drawn_at_once_and_saved_only_when_asked() {
        assertThat(view.save.isEnabled()).isFalse();

        type("name", "ЦНАП нової громади");

        assertThat(view.preview.frame.getElement().getAttribute("srcdoc")).contains("ЦНАП нової громади");
        assertThat(desk.saved).isNull();
        view.save.click();
        assertThat(desk.saved.name()).isEqualTo("ЦНАП нової громади");
        assertThat(desk.saved.accentInk()).isNull();
        assertThat(notice()).contains("Збережено");
    }

    @Test
    void the_letter_is_the_one_that_citizens_get() {
        view.preview.tabs.setSelectedTab(view.preview.letter);

        assertThat(view.preview.frame.getElement().getAttribute("srcdoc"))
                .contains("Вас записано на прийом", "ЦНАП громади", "background:#0f5c6e;color:#ffffff");
    }

    @Test
    void letters_that_cannot_be_read_are_told_while_they_are_chosen() {
        desk.wrong.add(new FieldError("accentInk", "unreadable", java.util.Map.of("ratio", 1.67, "least", 4.5)));
        LocatorJ._setValue(view.form.accent.code, "#f5c04a");
        LocatorJ._fireValueChange(view.form.accent.code);

        assertThat(view.form.ink.code.isInvalid()).isTrue();
        assertThat(view.form.ink.code.getErrorMessage()).contains("1,67", "4,5");

        desk.wrong.clear();
        LocatorJ._fireValueChange(view.form.accent.code);
        assertThat(view.form.ink.code.isInvalid()).isFalse();
    }

    @Test
    void the_contrast_is_shown_and_the_ink_chosen_by_itself_follows() {
        LocatorJ._setValue(view.form.accent.code, "#f5c04a");
        LocatorJ._fireValueChange(view.form.accent.code);

        assertThat(view.form.ink.code.getValue()).isEqualTo("#172024");
        assertThat(view.form.contrast.getText()).isEqualTo("Контраст літер: 9,87:1");
    }

    @Test
    void an_announcement_with_a_wrong_day_is_corrected_in_its_dialog() {
        view.announcements.add.click();
        AnnouncementForm form = LocatorJ._get(AnnouncementForm.class);
        form.text.setValue("Завтра не приймаємо");
        announcements.wrong = new InvalidInput("shownUntil", "ends-before-it-begins");
        form.save.click();
        assertThat(form.until.getErrorMessage()).isEqualTo("Останній день раніше за перший");

        announcements.wrong = null;
        form.save.click();
        assertThat(announcements.said.text()).isEqualTo("Завтра не приймаємо");
        assertThat(announcements.said.shownFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void a_file_that_is_no_picture_is_refused_in_words() {
        view.logo.putUp(new byte[] {1});

        assertThat(notice()).contains("не SVG і не PNG");
    }

    private void type(String field, String value) {
        var typed = (com.vaadin.flow.component.textfield.TextField) view.form.texts.get(field);
        LocatorJ._setValue(typed, value);
        LocatorJ._fireValueChange(typed);
    }

    private static String notice() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    private static Brand brand() {
        return new Brand(
                "ЦНАП громади",
                null,
                null,
                "Centre",
                null,
                null,
                null,
                null,
                null,
                Brand.Social.NONE,
                "#0f5c6e",
                null,
                null,
                null,
                null,
                false);
    }

    private static final class Worn extends CentreBrand {
        @Override
        public UUID communityId() {
            return Staff.APOSTOLOVE;
        }

        @Override
        public Brand brand() {
            return BrandViewTest.brand();
        }
    }

    /** A desk that finds wrong what it is told to, and keeps what is saved. */
    private static final class Desk extends BrandDesk {

        final List<FieldError> wrong = new ArrayList<>();
        Brand saved;

        @Override
        public Optional<CentreBrand> worn() {
            return Optional.of(new Worn());
        }

        @Override
        public Brand check(Brand typed) {
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
            return typed;
        }

        @Override
        public void wear(Brand typed, int version) {
            saved = check(typed);
        }
    }

    private static final class Logos extends LogoDesk {
        @Override
        public Optional<Logo> shown() {
            return Optional.empty();
        }

        @Override
        public void putUp(byte[] uploaded) {
            throw new InvalidInput("logo", "not-a-picture");
        }
    }

    private static final class Announcements extends AnnouncementDesk {

        InvalidInput wrong;
        Notice said;

        @Override
        public List<Announcement> coming() {
            return List.of();
        }

        @Override
        public UUID announce(Notice notice) {
            if (wrong != null) {
                throw wrong;
            }
            said = notice;
            return UUID.randomUUID();
        }
    }
}
