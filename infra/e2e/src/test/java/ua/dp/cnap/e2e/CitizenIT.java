package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen books without an account, and keeps the appointment in hand by its link. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitizenIT {

    @Test
    void books_on_a_phone_moves_and_cancels(Visitors visitors) throws IOException {
        Visitor citizen = visitors.onAPhone();
        Booking booking = new Booking(citizen, visitors);

        citizen.open("/");
        booking.findCommunity("зелендол", "Зеленодольська громада");
        citizen.follow("Записатися на прийом");
        booking.findService("субсідія", "субсид");
        booking.chooseOffice();
        String services = citizen.page().url();
        String time = booking.chooseTime();
        booking.fillIn(Person.invented());
        booking.agree();
        booking.send();

        assertThat(citizen.heading("Готово, вас записано")).isVisible();
        assertThat(booking.code()).isNotEmpty();
        String link = booking.link();
        citizen.picture("phone/booked");

        citizen.open(link);
        assertThat(calendarOf(citizen)).contains("BEGIN:VEVENT", "DTSTART", "Прийом у ЦНАП");

        citizen.follow("Перенести");
        String moved = booking.times().first().innerText();
        booking.times().first().click();
        citizen.press("Так, перенести");
        assertThat(citizen.heading("Запис перенесено")).isVisible();
        assertThat(citizen.page().locator(".ticket")).containsText(moved);

        citizen.open(link);
        citizen.follow("Скасувати запис");
        citizen.press("Так, скасувати");
        assertThat(citizen.heading("Запис скасовано")).isVisible();

        citizen.page().navigate(services);
        assertThat(booking.times().allInnerTexts()).contains(time, moved);
    }

    @Test
    void keeps_an_appointment_for_the_time_without_a_connection(Visitors visitors, Api api) {
        Answer booked = FreeTime.in("tomakivska", api).getFirst().book(Person.invented(), api);
        Visitor citizen = visitors.onAPhone();
        citizen.open("/my/" + booked.json().getString("manageKey"));
        String code = booked.json().getString("code");

        citizen.press("Зберегти на цьому пристрої");
        assertThat(citizen.page().getByText("Збережено. Сторінка відкриється і без інтернету."))
                .isVisible();
        citizen.page().context().setOffline(true);
        citizen.page().reload();
        assertThat(citizen.page().getByText(code).first()).isVisible();

        citizen.page().evaluate("location.assign('/services')");
        assertThat(citizen.heading("Немає з’єднання")).isVisible();
        citizen.picture("390/offline");
        citizen.follow("Збережений запис");
        assertThat(citizen.page().getByText(code).first()).isVisible();

        citizen.page().context().setOffline(false);
        citizen.page().reload();
        citizen.press("Прибрати з цього пристрою");
        assertThat(citizen.page().getByText("Прибрано з цього пристрою.")).isVisible();
    }

    @Test
    void books_with_script_switched_off(Visitors visitors) {
        Visitor citizen = visitors.onAPhoneWithoutScript();
        Booking booking = new Booking(citizen, visitors);

        citizen.open("/");
        booking.findCommunity("нікополь", "Нікопольська громада");
        citizen.follow("Переглянути послуги");
        booking.findService("паспорт", "паспорт");
        citizen.follow("Обрати час");
        booking.chooseOffice();
        booking.chooseTime();
        Person person = Person.invented();
        booking.fillIn(person);
        booking.agree();
        booking.send();
        assertThat(citizen.heading("Готово, вас записано")).isVisible();
        String code = booking.code();
        booking.link();

        citizen.open("/my");
        citizen.fill("Код запису", code.toLowerCase());
        citizen.fill("Телефон", person.phone().replace("+38", ""));
        citizen.press("Відкрити запис");
        assertThat(citizen.page().locator(".ticket")).containsText(code);
    }

    private static String calendarOf(Visitor citizen) throws IOException {
        Download file = citizen.page().waitForDownload(() -> citizen.follow("Додати в календар"));
        return Files.readString(file.path());
    }
}
