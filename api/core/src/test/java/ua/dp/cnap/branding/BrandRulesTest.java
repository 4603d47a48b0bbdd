package ua.dp.cnap.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrandRulesTest {

    @Test
    void what_was_typed_is_trimmed_and_normalised() {
        Brand brand = BrandRules.read(brand(
                " ЦНАП \n Проби ", "(056) 700-12-34", "https://t.me/proba", "#0F5C6E", null, " Цнап.Проба.укр. "));

        assertThat(brand.name()).isEqualTo("ЦНАП Проби");
        assertThat(brand.phone()).isEqualTo("0567001234");
        assertThat(brand.accentColour()).isEqualTo("#0f5c6e");
        assertThat(brand.ownDomain()).isEqualTo("xn--80azhz.xn--80ab2bdf.xn--j1amh");
        assertThat(brand.shortName()).isNull();
    }

    @Test
    void letters_that_cannot_be_read_on_their_colour_are_refused_with_the_ratio() {
        assertThat(errors(brand("ЦНАП", null, null, "#f5c04a", "#ffffff", null)))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo("accentInk");
                    assertThat(e.code()).isEqualTo("unreadable");
                    assertThat(e.facts()).containsEntry("ratio", 1.67).containsEntry("least", 4.5);
                });
        assertThat(errors(brand("ЦНАП", null, null, "#f5c04a", null, null))).isEmpty();
    }

    @Test
    void a_colour_between_dark_and_light_on_which_no_ink_is_read_is_refused() {
        assertThat(errors(brand("ЦНАП", null, null, "#757d80", null, null)))
                .extracting(FieldError::code)
                .containsExactly("unreadable");
    }

    @Test
    void links_must_be_read_on_white_and_on_paper() {
        Brand pale = new Brand(
                "ЦНАП", null, null, "Centre", null, null, null, null, null, null, "#0f5c6e", null, "#767676", null,
                null, false);

        assertThat(errors(pale)).singleElement().satisfies(e -> {
            assertThat(e.field()).isEqualTo("actionColour"); // 4.54 on white is enough, 4.28 on paper is not
            assertThat(e.facts()).containsEntry("ratio", 4.28);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), not-an-address",
        "https://evil.example/t.me, another-network",
        "https://t.me@evil.example/, not-an-address",
        "https://nott.me/x, another-network"
    })
    void a_page_in_a_network_is_in_that_network(String address, String code) {
        assertThat(errors(brand("ЦНАП", null, address, "#0f5c6e", null, null)))
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly("social.telegram " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost",
        "127.0.0.1",
        "a..b",
        "-a.example",
        "a b.example",
        "https://a.example",
        "a.example/x",
        "a.example:80"
    })
    void a_domain_is_a_name_with_a_dot_and_nothing_else(String domain) {
        assertThat(errors(brand("ЦНАП", null, null, "#0f5c6e", null, domain)))
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly("ownDomain not-a-domain");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        assertThat(errors(brand("", "phone", null, "red", "blue", null)))
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly(
                        "name missing", "phone not-a-phone", "accentColour not-a-colour", "accentInk not-a-colour");
    }

    @Test
    void a_colour_always_has_an_ink_that_is_read_better_than_the_other() {
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x010507) {
            Colour colour = Colour.parse(String.format("#%06x", rgb)).orElseThrow();
            assertThat(colour.contrast(colour.ink())).isGreaterThanOrEqualTo(4.0);
        }
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isEqualTo(21.0);
    }

    private static List<FieldError> errors(Brand typed) {
        try {
            BrandRules.read(typed);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    private static Brand brand(String name, String phone, String telegram, String accent, String ink, String domain) {
        return new Brand(
                name,
                " ",
                null,
                "Centre",
                null,
                null,
                phone,
                null,
                null,
                new Brand.Social(null, null, telegram, null),
                accent,
                ink,
                null,
                null,
                domain,
                false);
    }
}
