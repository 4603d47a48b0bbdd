package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of a citizen through the pages, step by step, by what is written on them. */
final class Booking {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{3}");
    private static final Pattern LINK = Pattern.compile("/my/([A-Za-z0-9_-]{16,64})");

    private final Visitor visitor;
    private final Visitors visitors;

    Booking(Visitor visitor, Visitors visitors) {
        this.visitor = visitor;
        this.visitors = visitors;
    }

    void findCommunity(String typed, String found) {
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill(typed);
        visitor.page().getByRole(AriaRole.SEARCHBOX).press("Enter");
        visitor.follow(found);
    }

    void findService(String typed, String found) {
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill(typed);
        visitor.press("Знайти");
        visitor.follow(found);
    }

    /** Where several offices give the service, the first; else the step is not there. */
    void chooseOffice() {
        if (officeIsAsked()) {
            offices().first().click();
        }
    }

    boolean officeIsAsked() {
        assertThat(visitor.page().locator("h1")).hasText(Pattern.compile("Куди вам зручно прийти|Коли вам зручно"));
        return visitor.heading("Куди вам зручно прийти?").isVisible();
    }

    /** The last of the times that are shown. Answers how it is written. */
    String chooseTime() {
        assertThat(visitor.heading("Коли вам зручно?")).isVisible();
        Locator time = times().last();
        String chosen = time.innerText();
        time.click();
        return chosen;
    }

    void choose(String time) {
        times().filter(new Locator.FilterOptions().setHasText(time)).first().click();
    }

    Locator times() {
        return visitor.page().locator("ul.times a, ul.times button");
    }

    void fillIn(Person person) {
        visitor.fill("Прізвище", person.surname());
        visitor.fill("Ім’я", person.givenName());
        visitor.fill("Телефон", person.phone());
    }

    void agree() {
        visitor.page().getByRole(AriaRole.CHECKBOX).check();
    }

    void send() {
        visitor.press("Записатися");
    }

    String code() {
        return found(CODE, visitor.page().locator(".ticket").innerText(), 0);
    }

    /** The page of the own appointment, as the citizen would keep it. */
    String link() {
        String link = visitor.page().locator(".link-box").innerText();
        visitors.hold(found(LINK, link, 1));
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private Locator offices() {
        return visitor.page().locator("main ul.rows a");
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(group);
    }
}
