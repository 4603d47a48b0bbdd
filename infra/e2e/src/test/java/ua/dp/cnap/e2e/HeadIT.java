package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A head configures the own centre; citizens see it at once, and neither the law nor a booking is broken. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadIT {

    private static final String CLOSES_ON_SATURDAY = "До, субота";

    @Test
    void opens_longer_and_may_not_close_on_those_who_booked(Visitors visitors, Api api) {
        Console head = Console.open("/admin/hours", "head.slobozhanske", visitors.staff());
        head.shows("Години роботи");
        head.visitor().picture("1280/console/hours");
        assertThat(Axe.violations(head.page())).isEmpty();
        String before = head.page().getByLabel(CLOSES_ON_SATURDAY).inputValue();

        LocalTime later = LocalTime.parse(before).plusHours(1);
        closeOnSaturdayAt(later.toString(), head);
        assertThat(head.page().getByText("Збережено. Нові години вже діють.")).isVisible();
        Visitor citizen = visitors.onAPhone();
        citizen.open("/slobozhanska");
        citizen.page().locator("details summary").first().click();
        assertThat(citizen.page().locator("details").first()).containsText(later.toString());
        Person late = Person.invented();
        assertThat(onSaturdayFrom(LocalTime.parse(before), api).book(late, api).status())
                .isEqualTo(201);

        closeOnSaturdayAt(before, head);
        assertThat(head.visitor().heading("Спершу вирішіть про записи")).isVisible();
        head.visitor().picture("1280/console/hours-rearrange");
        assertThat(Axe.violations(head.page())).isEmpty();
        head.visitor().press("Нічого не змінювати");
        head.visitor().press("Зберегти");
        head.visitor().press("Зберегти зміни");
        assertThat(head.visitor().heading("Зателефонуйте цим людям")).isVisible();
        assertThat(head.page().getByText(Pattern.compile("^Новий час: "))).isVisible();
        head.visitor().picture("1280/console/hours-phone");
        assertThat(Axe.violations(head.page())).isEmpty();
        head.visitor().press("Готово");

        for (String day : new String[] {"понеділок", "середа", "неділя"}) {
            head.named(AriaRole.CHECKBOX, day).uncheck();
        }
        head.visitor().press("Зберегти");
        assertThat(head.page().getByText(Pattern.compile("^Не збережено.*стаття 12, пункт 11")))
                .isVisible();
        assertThat(head.page().getByText("щонайменше 5 днів").first()).isVisible();
        head.visitor().picture("1280/console/hours-unlawful");
        assertThat(Axe.violations(head.page())).isEmpty();
        citizen.open("/slobozhanska");
        assertThat(citizen.page().locator("details").first()).not().containsText("не приймає");
    }

    @Test
    void gives_a_service_and_takes_it_back_unless_somebody_has_booked_it(Visitors visitors, Api api) {
        Set<String> given =
                services("apostolivska", api).map(s -> s.getString("id")).collect(Collectors.toSet());
        JsonObject missing = services("dniprovska", api)
                .filter(s -> !given.contains(s.getString("id")))
                .findFirst()
                .orElseThrow();
        String title = missing.getString("title");
        Visitor citizen = visitors.onAPhone();
        Console head = Console.open("/admin/services", "head.apostolove", visitors.staff());
        head.shows("Послуги центру");
        head.visitor().picture("1280/console/services");
        assertThat(Axe.violations(head.page())).isEmpty();

        head.visitor().open("/admin/services/" + missing.getString("id"));
        head.visitor().press("Надавати послугу");
        assertThat(head.page().getByText("Послугу додано до переліку. Жителі вже бачать її."))
                .isVisible();
        head.visitor().picture("1280/console/service");
        assertThat(Axe.violations(head.page())).isEmpty();
        citizen.open("/apostolivska/services");
        assertThat(citizen.page().getByText(title).first()).isAttached();

        withdraw(head);
        assertThat(head.page().getByText("Послугу прибрано з переліку.")).isVisible();
        citizen.open("/apostolivska/services");
        assertThat(citizen.page().getByText(title)).hasCount(0);

        FreeTime booked = FreeTime.in("apostolivska", api).getFirst();
        assertThat(booked.book(Person.invented(), api).status()).isEqualTo(201);
        head.visitor().open("/admin/services/" + booked.service());
        withdraw(head);
        assertThat(head.visitor().heading("Спершу вирішіть про записи")).isVisible();
        head.visitor().press("Нічого не змінювати");
        citizen.open("/apostolivska/services");
        assertThat(citizen.page().getByText(booked.serviceTitle()).first()).isAttached();
    }

    /** Every reason is good enough for a service that is not mandatory, and needed for one that is. */
    private static void withdraw(Console head) {
        head.visitor().press("Не надавати");
        Locator dialog = head.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill("Поки немає працівника.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Не надавати"))
                .click();
    }

    @Test
    void closes_the_office_for_a_day_and_opens_it_again(Visitors visitors) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(20);
        Console head = Console.open("/admin/hours", "head.dnipro", visitors.staff());
        head.shows("Години роботи");
        Locator from = head.page().getByLabel("Перший день");
        from.fill(day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        from.press("Enter");
        head.page().getByLabel("Пояснення для громадян (не обов’язково)").fill("Міняємо вікна.");
        head.visitor().press("Додати");
        assertThat(head.page().getByText("Додано 1 запис. Уже діє.")).isVisible();
        head.page().getByText("Особливі дні").scrollIntoViewIfNeeded();
        head.visitor().picture("1280/console/exceptions");
        assertThat(Axe.violations(head.page())).isEmpty();

        Visitor citizen = visitors.onAPhone();
        citizen.open("/dniprovska");
        assertThat(citizen.page().getByText("Міняємо вікна.").first()).isVisible();
        citizen.picture("390/console/closed-day");
        assertThat(Axe.violations(citizen.page())).isEmpty();

        head.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Прибрати: ")))
                .click();
        assertThat(head.page().getByText("Прибрано. Знову діють звичайні години."))
                .isVisible();
        citizen.open("/dniprovska");
        assertThat(citizen.page().getByText("Міняємо вікна.")).hasCount(0);
    }

    private static Stream<JsonObject> services(String community, Api api) {
        return api.all("/communities/" + community + "/services?limit=100").stream();
    }

    /** The switch of the service, alone in the list. */
    private static void closeOnSaturdayAt(String time, Console head) {
        head.page().getByLabel(CLOSES_ON_SATURDAY).fill(time);
        head.page().getByLabel(CLOSES_ON_SATURDAY).press("Enter");
        head.visitor().press("Зберегти");
    }

    private static FreeTime onSaturdayFrom(LocalTime hour, Api api) {
        return FreeTime.in("slobozhanska", api).stream()
                .filter(time -> time.local().getDayOfWeek() == DayOfWeek.SATURDAY)
                .filter(time -> !time.local().toLocalTime().isBefore(hour))
                .findFirst()
                .orElseThrow();
    }
}
