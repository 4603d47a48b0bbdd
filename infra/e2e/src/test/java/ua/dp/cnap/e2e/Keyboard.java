package ua.dp.cnap.e2e;

import com.microsoft.playwright.Page;

/** Someone who moves through a page by Tab, and sees where the focus stands. */
final class Keyboard {

    private static final int TABS_AT_MOST = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Tab until the focus stands on what the selector finds. */
    void tabTo(String selector) {
        page.locator(selector).first().waitFor();
        for (int tab = 0; tab < TABS_AT_MOST; tab++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("No way by Tab to " + selector + " on " + page.url() + ", last at " + focused());
    }

    String focused() {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }
}
