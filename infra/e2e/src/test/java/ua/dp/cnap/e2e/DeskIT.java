package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator receives the visitors of the own community. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskIT {

    private static final String APOSTOLIVSKA = "UA12060010000090992";
    private static final String SLOBOZHANSKA = "UA12020250000010438";

    private final Person early = Person.invented();
    private final Person late = Person.invented();
    private final Person absent = Person.invented();
    private final Person elsewhere = Person.invented();

    @Test
    void marks_who_came_and_leaves_nothing_behind(Visitors visitors, Stack stack, Api api) throws SQLException {
        given(stack);
        Console desk = Console.open("/admin", "admin.apostolove", visitors.staff());

        desk.shows("Прийом сьогодні");
        desk.findsNobody(elsewhere);
        desk.find(early);
        desk.press("На місці", early);
        assertThat(desk.status()).hasText("На місці");
        desk.press("Обслужено", early);
        assertThat(desk.status()).hasText("Обслужено");
        desk.find(absent);
        desk.press("Неявка", absent);
        assertThat(desk.status()).hasText("Не з’явились");
        desk.find(late);
        desk.press("На місці", late);
        assertThat(desk.status()).hasText("На місці");
        desk.findAll();
        assertThat(desk.status().nth(1)).isVisible();
        desk.visitor().picture("1280/console/desk");
        assertThat(Axe.violations(desk.page())).isEmpty();
        assertThat(api.as("admin.apostolove", "/desk/appointments?limit=100").items())
                .filteredOn(entry -> entry.getString("surname").equals(absent.surname()))
                .singleElement()
                .matches(entry -> entry.getString("status").equals("MISSED"));

        desk.logOut();
        desk.page().goBack();
        desk.page().waitForLoadState();
        assertThat(desk.visitor().text()).doesNotContain(early.surname(), late.surname(), absent.phone());
        desk.visitor().open("/admin/desk");
        assertThat(desk.page().locator("#username")).isVisible();
    }

    @Test
    void reaches_no_other_community_or_role_by_address(Visitors visitors, Stack stack, Api api) throws SQLException {
        given(stack);
        String foreign = FreeTime.in("slobozhanska", api).getFirst().office();
        Console desk = Console.open("/admin/desk?office=" + foreign, "admin.apostolove", visitors.staff());

        desk.shows("Прийом сьогодні");
        desk.findsNobody(elsewhere);
        assertThat(desk.page().content()).doesNotContain(elsewhere.phone());
        desk.find(early);
        for (String page : new String[] {"hours", "hours/" + foreign, "services", "network", "network/slobozhanska"}) {
            desk.visitor().open("/admin/" + page);
            desk.shows("Ця сторінка не для вашої ролі");
        }
        desk.visitor().open("/admin/no-such-page");
        desk.shows("Такої сторінки немає");
    }

    @Test
    void who_works_for_two_communities_chooses_one(Visitors visitors, Stack stack) throws SQLException {
        given(stack);
        Console desk = Console.open("/admin", "admin.two", visitors.staff());

        desk.shows("Де ви сьогодні працюєте?");
        assertThat(desk.page().locator("main button, .choices button")).hasCount(2);
        desk.visitor().picture("1280/console/choice");
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.named(AriaRole.BUTTON, "Зеленодольська").click();
        desk.shows("Прийом сьогодні");
        assertThat(desk.page().locator("header")).containsText("Зеленодольська");
        desk.findsNobody(early);

        desk.visitor().open("/admin/workplace");
        desk.named(AriaRole.BUTTON, "Апостолівська").click();
        assertThat(desk.page().locator("header")).containsText("Апостолівська");
        desk.find(early);
    }

    private void given(Stack stack) throws SQLException {
        try (Today today = Today.in(APOSTOLIVSKA, stack)) {
            today.expects(early, late, absent);
        }
        try (Today today = Today.in(SLOBOZHANSKA, stack)) {
            today.expects(elsewhere);
        }
    }
}
