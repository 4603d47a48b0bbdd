package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A head takes people on and lets them go; they come in by the letter that they get, and are out at once. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationIT {

    private static final String PASSWORD = "Tyha-Sluzhba-Rano-26";

    @Test
    void an_administrator_comes_in_by_the_letter_and_is_out_at_once(Visitors visitors, Stack stack) {
        Person person = Person.invented();
        String address = address(person);
        Console head = Console.open("/admin/staff", "head.slobozhanske", visitors.staff());
        head.shows("Люди центру");
        invite(person, "Адміністратор", head);
        head.visitor().picture("1280/console/staff-invited");
        assertThat(Axe.violations(head.page())).isEmpty();

        Visitor colleague = visitors.staff();
        acceptInvitation(stack.mailbox().invitationOf(address), colleague);
        logIn(address, "/admin/desk", colleague);
        assertThat(colleague.heading("Сьогодні")).isVisible();

        head.visitor().open("/admin/staff");
        find(person, head);
        assertThat(head.page().getByText("Має доступ").first()).isVisible();
        head.page()
                .getByRole(AriaRole.BUTTON, named("^Змінити: " + person.surname()))
                .click();
        head.visitor().press("Завершити роботу…");
        head.visitor().picture("1280/console/staff-leaves");
        head.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Завершити роботу").setExact(true))
                .click();
        assertThat(head.page().getByText("Роботу завершено.")).isVisible();

        assertThat(colleague.open("/admin/desk").status()).isEqualTo(403);
        head.logOut();
    }

    @Test
    void a_head_sets_up_a_one_time_code_before_coming_in(Visitors visitors, Stack stack) {
        Person person = Person.invented();
        Console head = Console.open("/admin/staff", "head.dnipro", visitors.staff());
        head.shows("Люди центру");
        invite(person, "Керівник", head);

        Visitor other = visitors.staff();
        other.page().navigate(stack.mailbox().invitationOf(address(person)));
        other.page().locator("#kc-info-message a").click();
        assertThat(other.page().locator("#totp")).isVisible();
        other.picture("1280/console/second-factor");
    }

    private static void invite(Person person, String role, Console head) {
        head.visitor().press("Запросити");
        head.visitor().fill("Прізвище", person.surname());
        head.page()
                .getByLabel("Ім’я", new Page.GetByLabelOptions().setExact(true))
                .fill(person.givenName());
        head.visitor().fill("Електронна пошта", address(person));
        Locator roles = head.page().locator("vaadin-dialog vaadin-select").first();
        roles.click();
        head.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        head.visitor().picture("1280/console/staff-invite");
        head.visitor().press("Надіслати запрошення");
        assertThat(head.page().getByText("Додано. Запрошення надійде на пошту."))
                .isVisible();
        find(person, head);
    }

    private static void find(Person person, Console head) {
        head.visitor().fill("Пошук", person.surname());
        assertThat(head.page().locator("vaadin-grid.staff .tag:visible")).hasCount(1);
    }

    private static void acceptInvitation(String link, Visitor person) {
        person.page().navigate(link);
        person.page().locator("#kc-info-message a").click();
        person.page().locator("#password-new").fill(PASSWORD);
        person.page().locator("#password-confirm").fill(PASSWORD);
        person.page().locator("[type=submit]").first().click();
        assertThat(person.heading("Обліковий запис оновлено")).isVisible();
    }

    private static void logIn(String address, String path, Visitor person) {
        person.open(path);
        person.page().locator("#username").fill(address);
        person.page().locator("#password").fill(PASSWORD);
        person.press("Увійти");
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    /** Not with the surname: addresses are in Latin letters. */
    private static String address(Person person) {
        return "invited" + person.phone().substring(1) + "@cnap.example";
    }
}
