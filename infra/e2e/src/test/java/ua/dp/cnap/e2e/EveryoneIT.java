package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal serves those who read English, who use no mouse, who make mistakes. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryoneIT {

    @Test
    void the_english_switch_stays_on_the_page_and_lasts(Visitors visitors) {
        Visitor guest = visitors.onAPhone();

        guest.open("/tomakivska/services?q=паспорт");
        guest.follow("English");
        assertThat(guest.page().locator("html")).hasAttribute("lang", "en");
        assertThat(guest.page().url()).contains("/en/tomakivska/services");
        assertThat(guest.page().getByRole(AriaRole.SEARCHBOX)).hasValue("паспорт");

        guest.open("/en/tomakivska");
        guest.follow("Book");
        assertThat(guest.page().locator("html")).hasAttribute("lang", "en");
        guest.follow("Українська");
        assertThat(guest.page().locator("html")).hasAttribute("lang", "uk");
    }

    @Test
    void books_with_the_keyboard_alone(Visitors visitors) {
        Visitor citizen = visitors.atADesk();
        Booking booking = new Booking(citizen, visitors);
        Keyboard keys = new Keyboard(citizen.page());
        Person person = Person.invented();

        citizen.open("/vasylkivska/booking");
        keys.press("Tab");
        assertThat(keys.focused()).contains("Перейти до змісту");
        keys.press("Enter");
        keys.tabTo("input[type=search]");
        keys.type("Місце проживання");
        keys.press("Enter");
        keys.tabTo("main ul.rows a");
        keys.press("Enter");
        if (booking.officeIsAsked()) {
            keys.tabTo("main ul.rows a");
            keys.press("Enter");
        }
        keys.tabTo("ul.times button");
        keys.press("Enter");
        keys.tabTo("#surname");
        keys.type(person.surname());
        keys.press("Tab");
        keys.type(person.givenName());
        keys.tabTo("#phone");
        keys.type(person.phone());
        keys.tabTo("#consent");
        keys.press("Space");
        keys.tabTo("#who button");
        keys.press("Enter");
        assertThat(citizen.heading("Готово, вас записано")).isVisible();
        booking.link();
    }

    @Test
    void mistakes_are_told_in_a_summary_and_at_their_fields(Visitors visitors, Api api) {
        Visitor citizen = visitors.onAPhone();
        Page page = citizen.page();

        citizen.open(FreeTime.in("kytaihorodska", api).getFirst().page());
        citizen.fill("Прізвище", "<script>alert(1)</script>");
        citizen.fill("Телефон", "12345");
        new Booking(citizen, visitors).send();

        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Вкажіть ім’я");
        assertThat(page.locator("#surname")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#surname")).hasAccessibleDescription("Прізвище пишіть літерами");
        assertThat(page.locator("#givenName")).hasAccessibleDescription("Вкажіть ім’я");
        assertThat(page.locator("#phone")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#consent-error")).isVisible();
        citizen.picture("phone/mistakes");
        citizen.follow("Вкажіть ім’я");
        assertThat(page.locator("#givenName")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-community",
                "/communities?q=%00%FF';drop table appointment--",
                "/services?q=%00",
                "/services/a%00",
                "/apostolivska/services?q=%F0%9F%98%80",
                "/apostolivska/booking?service=a%00",
                "/apostolivska/booking?office=x&at=never&day=2026-99-99&month=9999-99",
                "/my/wrong-wrong-wrong-wrong"
            })
    void no_address_makes_the_portal_fail(String address, Visitors visitors) {
        Visitor guest = visitors.onAPhone();

        assertThat(guest.open(address).status()).isLessThan(500);
        assertThat(guest.page().locator("h1")).isVisible();
    }
}
