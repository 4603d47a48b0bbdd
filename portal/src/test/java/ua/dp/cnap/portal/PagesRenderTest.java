package ua.dp.cnap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.dp.cnap.ui.Language;

/** Every page in both languages; written to {@code target/pages} as well, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesRenderTest {

    static Stream<Arguments> pages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Views.in(language).entrySet().stream()
                        .map(e -> Arguments.of(
                                language.code() + "-" + e.getKey(), e.getValue().html())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_renders_whole(String name, String html) throws IOException {
        Path file = Path.of("target/pages", name + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);

        assertThat(html).startsWith("<!doctype html>").contains("</html>").doesNotContain("??");
        assertThat(all("<h1", html)).as("one heading tells what the page is").hasSize(1);
        assertThat(all("<title>[^<]+</title>", html)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_fits_a_strict_content_security_policy(String name, String html) {
        assertThat(all(
                        "<style|\\sstyle=|\\son\\w+=|javascript:|<script(?![^>]*(?:\\ssrc=|application/ld\\+json))",
                        html))
                .isEmpty();
        assertThat(all("<[^<>]*\\ssrc=\"(?:https?:)?//", html))
                .as("nothing is loaded from elsewhere")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_input_has_a_label_and_every_id_is_unique(String name, String html) {
        List<String> ids =
                all("\\sid=\"([^\"]+)\"", html).stream().map(m -> m.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> labelled = new HashSet<>(all("<label for=\"([^\"]+)\"", html).stream()
                .map(m -> m.group(1))
                .toList());
        all("<(?:input|select) id=\"([^\"]+)\"[^>]*>", html).stream()
                .filter(m -> !m.group().contains("checkbox"))
                .forEach(m -> assertThat(labelled).contains(m.group(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void an_english_page_links_to_english_pages_only(String name, String html) {
        if (name.startsWith("en-")) {
            assertThat(all("href=\"(/[^\"]*)\"", html))
                    .extracting(m -> m.group(1))
                    .allMatch(link -> link.startsWith("/en/")
                            || link.startsWith("/assets/")
                            || link.contains("brand.css")
                            || html.contains("hreflang=\"uk\" href=\"" + link + "\"")
                            || html.contains("href=\"" + link + "\" hreflang=\"uk\""));
        }
    }

    private static List<MatchResult> all(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().toList();
    }
}
