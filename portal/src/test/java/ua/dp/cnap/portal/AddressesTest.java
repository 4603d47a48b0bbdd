package ua.dp.cnap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesTest {

    @Test
    void no_community_can_be_called_like_a_page_of_the_region() {
        assertThat(firstSegments().filter(s -> s.matches(Slugs.PATTERN)))
                .isNotEmpty()
                .isSubsetOf(Slugs.RESERVED);
    }

    @Test
    void the_language_stands_in_front_of_the_address() {
        assertThat(LanguagePrefix.of("/")).isEqualTo(Language.UK);
        assertThat(LanguagePrefix.of("/en")).isEqualTo(Language.EN);
        assertThat(LanguagePrefix.of("/en/apostolivska")).isEqualTo(Language.EN);
        assertThat(LanguagePrefix.of("/enska")).isEqualTo(Language.UK);
    }

    @Test
    void the_switch_leads_to_the_same_page_in_the_other_language() {
        Page page = new Page(Language.UK, "/services", "?q=шлюб", Optional.empty(), Samples.SITE, false);

        assertThat(page.in(Language.EN)).isEqualTo("/en/services?q=шлюб");
        assertThat(page.in(Language.UK)).isEqualTo("/services?q=шлюб");
    }

    @Test
    void the_menu_marks_the_page_and_the_part_one_is_in() {
        Page page = new Page(Language.UK, "/apostolivska/services/x", "", Optional.empty(), Samples.SITE, false);

        assertThat(page.current("/apostolivska/services")).isEqualTo("true");
        assertThat(page.current("/apostolivska/services/x")).isEqualTo("page");
        assertThat(page.current("/apostolivska")).isNull();
    }

    private static Stream<String> firstSegments() {
        return new PortalApplication()
                .getClasses().stream()
                        .filter(resource -> resource.isAnnotationPresent(Path.class))
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                                .map(method -> Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(Path::value)
                                        .orElse(""))
                                .map(path -> resource.getAnnotation(Path.class).value() + "/" + path))
                        .map(path -> path.replaceFirst("^/+", "").split("/")[0]);
    }
}
