package ua.dp.cnap.admin.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.network.MartialLaw;
import ua.dp.cnap.network.MartialLawChange;
import ua.dp.cnap.network.MartialLawDesk;
import ua.dp.cnap.office.Holiday;
import ua.dp.cnap.office.Holidays;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MartialLawViewTest {

    private static final LocalDate BEGAN = LocalDate.of(2022, 2, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    private final Desk desk = new Desk();
    private MartialLawView view;

    private void open(StaffRole role) {
        Staff.opensAPage(role);
        view = new MartialLawView();
        view.desk = desk;
        view.holidays = new Holidays() {
            @Override
            public List<Holiday> coming() {
                return List.of(
                        new Holiday(LocalDate.of(2026, 12, 25), "Різдво Христове", "Christmas", desk.end != null));
            }
        };
        view.coordination = new Coordination() {
            @Override
            public <T> T forAll(Supplier<T> work) {
                return work.get();
            }
        };
        UI.getCurrent().add(view);
        view.load();
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_coordinator_says_the_last_day_and_holidays_are_days_off_then() {
        open(StaffRole.COORDINATOR);
        assertThat(view.days.getElement().getTextRecursively()).contains("робочий день");

        say(LAST, "Указ № 1");

        assertThat(view.now.getText()).contains("20 грудня 2026");
        assertThat(view.days.getElement().getTextRecursively()).contains("вихідний");
        assertThat(view.history.getElement().getTextRecursively()).contains("Указ № 1", "Ірина Обласна");
    }

    @Test
    void what_is_refused_stands_at_its_field_and_the_dialog_stays() {
        open(StaffRole.COORDINATOR);
        desk.refusal = new InvalidInput("reason", "missing");

        PeriodDialog dialog = say(LAST, "");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(desk.end).isNull();
    }

    @Test
    void an_auditor_reads_only() {
        open(StaffRole.AUDITOR);

        assertThat(view.end.isVisible()).isFalse();
        assertThat(view.begin.isVisible()).isFalse();
    }

    private PeriodDialog say(LocalDate day, String reason) {
        LocatorJ._click(view.end);
        PeriodDialog dialog = LocatorJ._get(PeriodDialog.class);
        LocatorJ._setValue(dialog.day, day);
        LocatorJ._setValue(dialog.reason, reason);
        LocatorJ._click(dialog.confirm);
        return dialog;
    }

    /** Keeps what was said, or refuses it. */
    private static final class Desk extends MartialLawDesk {

        LocalDate end;
        InvalidInput refusal;
        final List<MartialLawChange> said = new ArrayList<>();

        @Override
        public List<MartialLaw> periods() {
            return List.of(new MartialLaw(BEGAN, end));
        }

        @Override
        public List<MartialLawChange> history() {
            return said;
        }

        @Override
        public void end(LocalDate startsOn, LocalDate endsOn, String reason) {
            if (refusal != null) {
                throw refusal;
            }
            end = endsOn;
            said.add(new MartialLawChange(
                    Instant.parse("2026-11-25T10:00:00Z"), "Ірина Обласна", reason, new MartialLaw(startsOn, endsOn)));
        }
    }
}
