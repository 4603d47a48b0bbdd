package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The people of one test, each with a browser profile of their own. */
final class Visitors {

    private final Stack stack;
    private final Chromium chromium;
    private final String test;
    private final List<Visitor> all = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

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

    /** Remembers what must appear in no log: a name, a phone, a key. */
    String secret(String value) {
        secrets.add(value);
        return value;
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
            assertThat(leaks()).as("logs that hold a name, a phone or a key").isEmpty();
        }
    }

    private List<String> leaks() {
        return stack.logs().stream().flatMap(this::leaksIn).toList();
    }

    private Stream<String> leaksIn(Path log) {
        try {
            String text = Files.readString(log);
            return secrets.stream().filter(text::contains).map(secret -> secret + " in " + log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
