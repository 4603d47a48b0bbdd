package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A member of staff at a console: logs in at Keycloak, works, logs out. */
final class Console {

    private final Visitor visitor;

    private Console(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens the page, which leads to the login, and logs in with a demo account. */
    static Console open(String path, String account, Visitor visitor) {
        visitor.open(path);
        visitor.page().locator("#username").fill(account);
        visitor.page().locator("#password").fill("demo-" + account);
        visitor.press("Увійти");
        return new Console(visitor);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** The console is there when its heading is. */
    void shows(String heading) {
        assertThat(visitor.heading(heading)).isVisible();
    }

    /** Narrows the list to the one person. */
    void find(Person person) {
        search(person.surname());
        assertThat(status()).hasCount(1);
    }

    /** A person of another community: the list is empty then. */
    void findsNobody(Person person) {
        search(person.surname());
        assertThat(page().getByText("За цим пошуком нікого немає")
                        .or(page().getByText("ніхто не записався"))
                        .first())
                .isVisible();
        assertThat(status()).hasCount(0);
    }

    void findAll() {
        search("");
    }

    /** The desk moves the focus to the next button a moment after a click; who types in that very moment types again. */
    private void search(String words) {
        Locator field = page().getByLabel("Пошук").first();
        for (int attempt = 0; attempt < 3 && !field.inputValue().equals(words); attempt++) {
            field.fill(words);
        }
        assertThat(field).hasValue(words);
    }

    /** How the visit of the person that was looked for stands. */
    Locator status() {
        return page().locator("vaadin-grid .tag:visible");
    }

    /** The button with this word in the line of that person. */
    void press(String word, Person person) {
        Pattern name = Pattern.compile("^" + word + ": .*" + person.surname());
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    void logOut() {
        named(AriaRole.MENUITEM, ": меню").click();
        named(AriaRole.MENUITEM, "Вийти").click();
        assertThat(visitor.heading("Запишіться до свого ЦНАП")).isVisible();
    }

    Locator named(AriaRole role, String name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name));
    }
}
