package ua.dp.cnap.admin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.Holiday;
import ua.dp.cnap.office.Holidays;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.SeriesDesk;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.NewTime;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoursViewTest {

    private static final UUID OFFICE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final NewTime NEW_TIME = new NewTime(OFFICE, Instant.parse("2026-03-03T07:30:00Z"));
    private static final Change MOVED_MONDAY = new Change(
            9,
            UUID.randomUUID(),
            Instant.parse("2026-03-01T12:05:00Z"),
            "Олена Зразкова",
            null,
            null,
            List.of(new ChangedRow(
                    "office_hours",
                    Map.of("office_id", OFFICE.toString(), "weekday", "1"),
                    Map.of("opens", "09:00:00"),
                    Map.of("opens", "10:00:00"))));
    private static final Reception NINE_TO_SIX = Reception.between(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private final Desk desk = new Desk();
    private final Days days = new Days();
    private final Repeated repeated = new Repeated();
    private HoursView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new HoursView();
        view.desk = desk;
        view.exceptionDesk = days;
        view.pauseDesk = new MadeUpPauses();
        view.seriesDesk = repeated;
        view.holidays = new Christmas();
        view.history = new ConfigurationHistory() {
            @Override
            public List<Change> page(HistoryQuestion question, long before, int limit) {
                return List.of(MOVED_MONDAY);
            }

            @Override
            public Map<UUID, String> names(Set<UUID> ids) {
                return Map.of(OFFICE, "Головний офіс");
            }
        };
        view.offices = new OfficeDirectory() {
            @Override
            public Office byId(UUID id) {
                return desk.office;
            }

            @Override
            public List<Office> all() {
                return List.of(desk.office);
            }
        };
        UI.getCurrent().add(view);
        view.load(OFFICE);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.exceptionDesk = null;
        view.pauseDesk = null;
        view.seriesDesk = null;
        view.holidays = null;
        view.history = null;
        view.offices = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void shows_the_hours_as_they_are_with_nothing_to_save() {
        assertThat(row(DayOfWeek.MONDAY).from.getValue()).isEqualTo(LocalTime.of(9, 0));
        assertThat(row(DayOfWeek.SUNDAY).open.getValue()).isFalse();
        assertThat(view.save.isEnabled()).isFalse();
    }

    @Test
    void saves_the_week_as_it_stands_with_the_version_that_was_shown() {
        LocatorJ._setValue(row(DayOfWeek.MONDAY).to, LocalTime.of(20, 0));

        LocatorJ._click(view.save);

        assertThat(desk.saved.on(DayOfWeek.MONDAY))
                .contains(Reception.between(LocalTime.of(9, 0), LocalTime.of(20, 0)));
        assertThat(desk.version).isEqualTo(7);
    }

    @Test
    void tells_of_a_broken_rule_before_anything_is_saved() {
        desk.broken = List.of(new FieldError("hours", "no-late-day", Map.of("until", "20:00")));

        LocatorJ._setValue(row(DayOfWeek.MONDAY).to, LocalTime.of(17, 0));

        assertThat(LocatorJ._get(view.law, ListItem.class).getElement().getTextRecursively())
                .contains("до 20:00");
        assertThat(desk.saved).isNull();
    }

    @Test
    void a_refusal_names_the_article_of_the_law() {
        desk.refusal = new InvalidInput(List.of(new FieldError("hours", "too-few-days", Map.of("least", 6))));
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.save);

        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("стаття 12, пункт 11")
                .contains("щонайменше 6 днів");
    }

    @Test
    void hours_that_a_colleague_changed_meanwhile_are_not_written_over() {
        desk.refusal = new ChangedMeanwhile();
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.save);

        assertThat(LocatorJ._get(MeanwhileDialog.class).getElement().getTextRecursively())
                .contains("Олена Зразкова", "понеділок", "09:00", "10:00");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Показати нове")));
        assertThat(row(DayOfWeek.MONDAY).open.getValue()).isTrue();
        assertThat(desk.saved).isNull();
    }

    @Test
    void who_saw_what_the_colleague_changed_may_save_over_it() {
        desk.refusal = new ChangedMeanwhile();
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);
        LocatorJ._click(view.save);
        desk.refusal = null;

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти моє")));

        assertThat(desk.saved.on(DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void asks_about_each_visit_that_the_hours_would_break_and_saves_with_the_answers() {
        desk.refusal = new TouchesBookings(List.of(visit(1, Optional.of(NEW_TIME)), visit(2, Optional.empty())));
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.save);
        assertThat(desk.saved).isNull();
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти зміни")));

        assertThat(desk.decisions)
                .isEqualTo(Decisions.of(
                        List.of(new Decision.Move(new UUID(0, 1), NEW_TIME), new Decision.Keep(new UUID(0, 2)))));
        assertThat(desk.saved.on(DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void many_visits_are_decided_about_at_once_and_none_is_moved_without_a_time() {
        desk.refusal = new TouchesBookings(List.of(
                visit(1, Optional.of(NEW_TIME)),
                visit(2, Optional.empty()),
                visit(3, Optional.of(NEW_TIME)),
                visit(4, Optional.of(NEW_TIME))));
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);
        LocatorJ._click(view.save);
        Select<?> all = LocatorJ._get(Select.class, spec -> spec.withLabel("Для всіх"));

        choose(all, 2);
        choose(all, 0);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти зміни")));

        assertThat(desk.decisions.on(new UUID(0, 1))).contains(new Decision.Move(new UUID(0, 1), NEW_TIME));
        assertThat(desk.decisions.on(new UUID(0, 2))).contains(new Decision.Keep(new UUID(0, 2)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Select<?> select, int item) {
        Select<Object> any = (Select<Object>) select;
        any.setValue(any.getListDataView().getItem(item));
    }

    @Test
    void stepping_back_from_the_question_changes_nothing() {
        desk.refusal = new TouchesBookings(List.of(visit(1, Optional.of(NEW_TIME))));
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.save);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Нічого не змінювати")));

        assertThat(desk.saved).isNull();
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void says_whom_to_phone_after_visits_were_moved() {
        desk.rearranged = List.of(new Rearranged(visit(1, Optional.empty()), Optional.of(NEW_TIME)));
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.save);

        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("+380 50 123 45 67"))
                        .getHref())
                .isEqualTo("tel:+380501234567");
    }

    private static AffectedVisit visit(int number, Optional<NewTime> proposal) {
        return new AffectedVisit(
                new UUID(0, number),
                "K7M-4PX",
                Instant.parse("2026-03-02T07:30:00Z"),
                OFFICE,
                "Реєстрація місця проживання",
                "Тестенко Тарас",
                "+380501234567",
                proposal);
    }

    @Test
    void a_day_that_would_close_before_it_opens_is_not_sent() {
        LocatorJ._setValue(row(DayOfWeek.MONDAY).to, LocalTime.of(8, 0));

        LocatorJ._click(view.save);

        assertThat(desk.saved).isNull();
        assertThat(row(DayOfWeek.MONDAY).to.isInvalid()).isTrue();
    }

    @Test
    void undoing_brings_back_what_was_saved() {
        LocatorJ._setValue(row(DayOfWeek.MONDAY).open, false);

        LocatorJ._click(view.revert);

        assertThat(row(DayOfWeek.MONDAY).reception()).contains(NINE_TO_SIX);
        assertThat(view.save.isEnabled()).isFalse();
    }

    private DayRow row(DayOfWeek day) {
        return view.editor.rows.get(day.getValue() - 1);
    }

    @Test
    void a_special_day_is_added_and_the_form_waits_for_the_next() {
        ExceptionForm form = view.exceptions.form;
        LocatorJ._setValue(form.from, LocalDate.of(2026, 3, 6));
        LocatorJ._setValue(form.cause, HoursException.Cause.REPAIR);

        LocatorJ._click(form.add);

        assertThat(days.coming).singleElement().satisfies(e -> {
            assertThat(e.officeId()).isEqualTo(OFFICE);
            assertThat(e.dayUntil()).isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(e.effect()).isEqualTo(HoursException.Effect.CLOSED);
        });
        assertThat(form.from.isEmpty()).isTrue();
        assertThat(view.exceptions.list.getElement().getTextRecursively()).contains("березень", "Ремонт");
    }

    @Test
    void a_year_of_special_days_is_typed_in_one_line() {
        ExceptionForm form = view.exceptions.form;
        LocatorJ._setValue(form.more, "8.03, 24–28.08; 30.12–2.01.2027");
        LocatorJ._setValue(form.cause, HoursException.Cause.HOLIDAY);

        LocatorJ._click(form.add);

        assertThat(days.coming)
                .extracting(HoursException::dayFrom, HoursException::dayUntil)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8)),
                        tuple(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 28)),
                        tuple(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
    }

    @Test
    void what_is_no_day_is_said_at_the_line() {
        LocatorJ._setValue(view.exceptions.form.more, "8.03, колись");

        LocatorJ._click(view.exceptions.form.add);

        assertThat(days.coming).isEmpty();
        assertThat(view.exceptions.form.more.getErrorMessage()).contains("колись");
    }

    @Test
    void a_copy_takes_over_everything_but_the_days() {
        ExceptionForm form = view.exceptions.form;
        LocatorJ._setValue(form.from, LocalDate.of(2026, 3, 6));
        LocatorJ._setValue(form.effect, HoursException.Effect.INTERRUPTION);
        LocatorJ._setValue(form.opens, LocalTime.of(12, 0));
        LocatorJ._setValue(form.closes, LocalTime.of(13, 0));
        LocatorJ._click(form.add);
        LocatorJ._setValue(form.effect, HoursException.Effect.CLOSED);

        LocatorJ._click(LocatorJ._get(view.exceptions, Button.class, spec -> spec.withText("Копіювати")));

        assertThat(form.effect.getValue()).isEqualTo(HoursException.Effect.INTERRUPTION);
        assertThat(form.opens.getValue()).isEqualTo(LocalTime.of(12, 0));
        assertThat(form.from.isEmpty()).isTrue();
    }

    @Test
    void a_short_day_of_a_main_office_is_added_with_a_word_about_the_law() {
        ExceptionForm form = view.exceptions.form;
        LocatorJ._setValue(form.effect, HoursException.Effect.HOURS);
        LocatorJ._setValue(form.opens, LocalTime.of(9, 0));
        LocatorJ._setValue(form.closes, LocalTime.of(13, 0));

        assertThat(form.law.getText()).contains("стаття 12, пункт 11");
    }

    @Test
    void a_holiday_that_is_to_be_otherwise_becomes_a_special_day() {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Приймати цього дня")));

        assertThat(view.exceptions.form.from.getValue()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(view.exceptions.form.cause.getValue()).isEqualTo(HoursException.Cause.HOLIDAY);
    }

    @Test
    void a_series_is_added_as_it_was_chosen() {
        seriesOfSaturdays();

        LocatorJ._click(view.series.form.add);

        assertThat(repeated.coming).singleElement().satisfies(s -> {
            assertThat(s.weekday()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(s.everyWeeks()).isEqualTo(2);
            assertThat(s.times()).isEqualTo(NINE_TO_SIX);
            assertThat(s.name()).contains("кожні два тижні");
        });
    }

    @Test
    void while_a_series_is_typed_overlaps_stand_at_the_field_and_the_law_below() {
        repeated.broken = List.of(
                new FieldError("validFrom", "series-overlaps", Map.of("name", "Субота")),
                new FieldError("hours", "too-few-days", Map.of("least", 6)));

        seriesOfSaturdays();

        assertThat(view.series.form.from.getErrorMessage()).contains("Субота");
        assertThat(view.series.form.law.getElement().getTextRecursively()).contains("6 днів");
    }

    @Test
    void a_series_over_midnight_is_refused_at_its_end() {
        seriesOfSaturdays();
        LocatorJ._setValue(view.series.form.closes, LocalTime.of(2, 0));

        LocatorJ._click(view.series.form.add);

        assertThat(repeated.coming).isEmpty();
        assertThat(view.series.form.closes.isInvalid()).isTrue();
    }

    private void seriesOfSaturdays() {
        LocatorJ._setValue(view.series.form.from, LocalDate.of(2026, 3, 1));
        LocatorJ._setValue(view.series.form.until, LocalDate.of(2026, 12, 31));
        LocatorJ._setValue(view.series.form.opens, LocalTime.of(9, 0));
        LocatorJ._setValue(view.series.form.closes, LocalTime.of(18, 0));
    }

    @Test
    void a_special_day_without_its_hours_is_not_sent() {
        ExceptionForm form = view.exceptions.form;
        LocatorJ._setValue(form.from, LocalDate.of(2026, 3, 6));
        LocatorJ._setValue(form.effect, HoursException.Effect.HOURS);

        LocatorJ._click(form.add);

        assertThat(days.coming).isEmpty();
        assertThat(form.opens.isInvalid()).isTrue();
    }

    @Test
    void a_special_day_that_is_refused_says_why_at_its_field() {
        days.refusal = new InvalidInput("dayFrom", "exception-overlaps");
        LocatorJ._setValue(view.exceptions.form.from, LocalDate.of(2026, 3, 6));

        LocatorJ._click(view.exceptions.form.add);

        assertThat(view.exceptions.form.from.getErrorMessage()).contains("вже є запис");
    }

    /** Keeps what was added, or refuses it. */
    private static final class Days extends ExceptionDesk {

        final List<HoursException> coming = new ArrayList<>();
        Problem refusal;

        @Override
        public List<HoursException> coming(UUID officeId) {
            return coming;
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public List<Rearranged> add(List<HoursException> exceptions, Decisions decisions) {
            if (refusal != null) {
                throw refusal;
            }
            coming.addAll(exceptions);
            return List.of();
        }
    }

    /** Keeps what was added, and finds the same fault with all. */
    private static final class Repeated extends SeriesDesk {

        final List<HoursSeries> coming = new ArrayList<>();
        List<FieldError> broken = List.of();

        @Override
        public List<HoursSeries> coming(UUID officeId) {
            return coming;
        }

        @Override
        public List<FieldError> broken(HoursSeries wish) {
            return broken;
        }

        @Override
        public List<Rearranged> add(HoursSeries wish, Decisions decisions) {
            if (!broken.isEmpty()) {
                throw new InvalidInput(broken);
            }
            coming.add(wish);
            return List.of();
        }
    }

    /** Christmas is a day off. */
    private static final class Christmas extends Holidays {

        @Override
        public List<Holiday> coming() {
            return List.of(new Holiday(LocalDate.of(2026, 12, 25), "Різдво Христове", "Christmas", true));
        }
    }

    /** A desk that keeps the last wish, or refuses it. */
    private static final class Desk extends HoursDesk {

        final Office office = new MainOffice();
        List<FieldError> broken = List.of();
        Problem refusal;
        WeeklyHours saved;
        int version;
        Decisions decisions;
        List<Rearranged> rearranged = List.of();

        @Override
        public List<FieldError> broken(UUID office, WeeklyHours week) {
            return broken;
        }

        @Override
        public List<Rearranged> change(UUID id, WeeklyHours week, int version, Decisions decisions) {
            if (refusal != null && decisions.equals(Decisions.none())) {
                throw refusal;
            }
            this.saved = week;
            this.version = version;
            this.decisions = decisions;
            return rearranged;
        }
    }

    /** Open from Monday to Friday, nine to six. */
    private static final class MainOffice extends Office {

        @Override
        public UUID id() {
            return OFFICE;
        }

        @Override
        public Kind kind() {
            return Kind.MAIN_OFFICE;
        }

        @Override
        public String name() {
            return "Головний офіс";
        }

        @Override
        public int version() {
            return 7;
        }

        @Override
        public WeeklyHours hours() {
            Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
            for (int day = 1; day <= 5; day++) {
                week.put(DayOfWeek.of(day), NINE_TO_SIX);
            }
            return new WeeklyHours(week);
        }
    }
}
