package ua.dp.cnap.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A person with a browser: opens pages, and reads and presses what is named on them. */
final class Visitor {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final Stack stack;
    private final BrowserContext context;
    private final boolean staff;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    Visitor(Stack stack, BrowserContext context, boolean staff) {
        this.stack = stack;
        this.context = context;
        this.staff = staff;
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(trouble::add);
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(stack.address("").toString() + path);
    }

    void press(String name) {
        named(AriaRole.BUTTON, name).click();
    }

    void follow(String name) {
        named(AriaRole.LINK, name).click();
    }

    void fill(String label, String value) {
        page.getByLabel(label).first().fill(value);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    /** The first on the page with that role whose name contains these words. */
    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** All that a person can read on the page. */
    String text() {
        return page.locator("body").innerText();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name.replaceAll("[^\\p{L}\\d./-]+", "-") + ".png")));
    }

    void comesWith(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Whether the page is wider than the screen, so that one would have to scroll to both sides. */
    boolean mustScrollSideways() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    Stream<String> trouble() {
        return trouble.stream();
    }

    Stream<String> unexpectedCookies() {
        return staff ? Stream.empty() : context.cookies().stream().map(cookie -> cookie.name + " at " + cookie.path);
    }

    void leave() {
        context.close();
    }

    /**
     * Chromium calls an answer 409 or 422 an error; where the answer is the page that is shown, it is none. Nor is it one
     * that the push channel of a console, when it says goodbye after the logout, is not known any longer.
     */
    private void hear(ConsoleMessage message) {
        boolean load = message.text().startsWith("Failed to load resource");
        boolean ofThePage = load && message.location().startsWith(page.url().replaceAll("[?#].*", ""));
        boolean goodbye = load
                && message.location().contains("/VAADIN/push")
                && message.location().contains("=close");
        if (message.type().equals("error") && !ofThePage && !goodbye) {
            trouble.add(message.text() + " at " + message.location());
        }
    }
}
