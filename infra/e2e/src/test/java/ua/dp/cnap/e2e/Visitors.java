package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser profile of their own. */
final class Visitors {

    private final Stack stack;
    private final Chromium chromium;
    private final String test;
    private final List<Visitor> all = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    Visitors(Stack stack, Chromium chromium, String test) {
        this.stack = stack;
        this.chromium = chromium;
        this.test = test;
    }

    Visitor onAPhone() {
        return citizen(phone());
    }

    Visitor onAPhoneWithoutScript() {
        return citizen(phone().setJavaScriptEnabled(false));
    }

    Visitor atADesk() {
        return citizen(desk());
    }

    Visitor inTheDark() {
        return citizen(desk().setColorScheme(ColorScheme.DARK));
    }

    Visitor staff() {
        return add(new Visitor(stack, chromium.browser().newContext(desk()), true));
    }

    Visitor staffInTheDark() {
        return add(new Visitor(stack, chromium.browser().newContext(desk().setColorScheme(ColorScheme.DARK)), true));
    }

    /** Remembers the key of an appointment, which must appear in no log. */
    void hold(String key) {
        keys.add(key);
    }

    List<String> keys() {
        return keys;
    }

    /** The page of each is kept as a picture when the test has failed; what every visit owes is looked at when not. */
    void leave(boolean failed) {
        if (failed) {
            all.forEach(visitor -> visitor.picture("failed/" + test + "-" + all.indexOf(visitor)));
        }
        List<String> trouble = all.stream().flatMap(Visitor::trouble).toList();
        List<String> cookies = all.stream().flatMap(Visitor::unexpectedCookies).toList();
        all.forEach(Visitor::leave);
        if (!failed) {
            assertThat(trouble).as("errors in the browser").isEmpty();
            assertThat(cookies).as("cookies on the citizens' pages").isEmpty();
        }
    }

    private Visitor citizen(NewContextOptions device) {
        return add(new Visitor(stack, chromium.browser().newContext(device), false));
    }

    private Visitor add(Visitor visitor) {
        all.add(visitor);
        return visitor;
    }

    private static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("uk-UA");
    }

    private static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1280, 900).setLocale("uk-UA");
    }
}
