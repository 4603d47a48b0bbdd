package ua.dp.cnap.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine: the program that {@code CNAP_CHROMIUM} names, or one by its usual name. */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** A machine that is still warming up may be slow; nothing waits longer than it must. */
    static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Chromium start() {
        return new Chromium(program()
                .orElseThrow(() -> new AssertionError("The browser tests need Chromium: install the package"
                        + " \"chromium\", or set CNAP_CHROMIUM to the program.")));
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CNAP_CHROMIUM")), USUAL_NAMES.stream())
                .flatMap(Chromium::onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** An absolute path stays what it is. */
    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder).resolve(name));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
