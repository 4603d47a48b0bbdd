package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The oblast oversees its network, and sees no person in it. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinatorIT {

    private static final String DNIPROVSKA = "UA12020010000033698";

    @Test
    void sees_the_whole_network_and_nobody_in_it(Visitors visitors, Stack stack) throws SQLException {
        List<Person> people;
        try (Today today = Today.in(DNIPROVSKA, stack)) {
            people = today.people();
        }
        assertThat(people).isNotEmpty();
        Console console = Console.open("/admin", "coordinator", visitors.staff());

        console.shows("Мережа області");
        assertThat(console.page()
                        .locator(".number", new Page.LocatorOptions().setHasText(Pattern.compile("^8[67]$")))
                        .first())
                .isVisible(); // 87 once a visit has opened one; a community may have as many bookings
        assertThat(console.page().getByText(Pattern.compile("^24[23]$")).first())
                .isVisible();
        console.visitor().picture("1280/console/network");
        assertThat(Axe.violations(console.page())).isEmpty();
        showsNobody(console, people);

        console.page().getByLabel("Пошук громади").fill("Дніпровська");
        console.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Дніпровська").setExact(true))
                .click();
        console.shows("Дніпровська");
        console.visitor().picture("1280/console/network-community");
        assertThat(Axe.violations(console.page())).isEmpty();
        showsNobody(console, people);

        console.visitor().open("/admin/desk");
        console.shows("Ця сторінка не для вашої ролі");
    }

    private static void showsNobody(Console console, List<Person> people) {
        String text = console.visitor().text();
        String page = console.page().content().replaceAll("[ \u00a0]", "");
        assertThat(people)
                .allSatisfy(person -> assertThat(text).doesNotContainPattern(word(person.surname())))
                .allSatisfy(person -> assertThat(page).doesNotContain(person.phone()));
    }

    private static Pattern word(String surname) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})");
    }
}
