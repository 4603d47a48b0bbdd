package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.CommunityArea;
import ua.dp.cnap.office.Office.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeWishTest {

    private static final CommunityArea AREA = new CommunityArea(47.66, 33.72);

    private final List<FieldError> wrong = new ArrayList<>();

    @Test
    void what_is_typed_is_kept_without_spaces_around_and_with_whole_phones() {
        OfficeWish kept = wish(" Філія  № 1 ", "056 740 12 34", List.of("(067) 123-45-67", " "))
                .read(AREA, wrong);

        assertThat(wrong).isEmpty();
        assertThat(kept.name()).isEqualTo("Філія № 1");
        assertThat(kept.phone()).isEqualTo("+380567401234");
        assertThat(kept.otherPhones()).containsExactly("+380671234567");
        assertThat(kept.amenities()).containsExactly(Amenity.STEP_FREE);
    }

    @Test
    void everything_that_is_wrong_is_said_in_one_go_at_its_field() {
        new OfficeWish(
                        null,
                        " ",
                        "",
                        null,
                        null,
                        null,
                        33.7,
                        "12",
                        List.of("12", "13"),
                        null,
                        null,
                        null,
                        "x".repeat(301),
                        null)
                .read(AREA, wrong);

        assertThat(wrong)
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly(
                        "kind missing",
                        "lat missing",
                        "name missing",
                        "address missing",
                        "settlement missing",
                        "phone not-a-phone",
                        "otherPhones not-a-phone",
                        "placeNote too-long");
    }

    @Test
    void an_office_has_at_most_five_more_phones() {
        wish("Філія", null, List.of("0671234561", "0671234562", "0671234563", "0671234564", "0671234565", "0671234566"))
                .read(AREA, wrong);

        assertThat(wrong).extracting(FieldError::code).containsExactly("too-many");
    }

    private static OfficeWish wish(String name, String phone, List<String> otherPhones) {
        return new OfficeWish(
                Kind.BRANCH_OFFICE,
                name,
                "вул. Тестова, 1",
                "Тестове",
                null,
                47.7,
                33.7,
                phone,
                otherPhones,
                Set.of(Amenity.STEP_FREE),
                null,
                null,
                null,
                null);
    }
}
