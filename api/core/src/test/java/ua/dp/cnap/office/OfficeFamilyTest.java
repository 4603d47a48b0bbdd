package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.office.Office.Kind.BRANCH_OFFICE;
import static ua.dp.cnap.office.Office.Kind.MAIN_OFFICE;
import static ua.dp.cnap.office.Office.Kind.MOBILE_OFFICE;
import static ua.dp.cnap.office.Office.Kind.REMOTE_WORKPLACE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.office.Office.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeFamilyTest {

    private final Office main = Office.open(wish(MAIN_OFFICE, null));
    private final Office branch = Office.open(wish(BRANCH_OFFICE, main.id()));
    private final Office remote = Office.open(wish(REMOTE_WORKPLACE, branch.id()));
    private final OfficeFamily family = new OfficeFamily(List.of(main, branch, remote));

    @Test
    void a_branch_belongs_to_a_main_office_and_the_small_ones_to_either() {
        assertThat(broken(BRANCH_OFFICE, main)).isEmpty();
        assertThat(broken(REMOTE_WORKPLACE, main)).isEmpty();
        assertThat(broken(MOBILE_OFFICE, branch)).isEmpty();
        assertThat(broken(MOBILE_OFFICE, null)).isEmpty();
    }

    @Test
    void no_other_office_can_be_a_parent() {
        assertThat(broken(MAIN_OFFICE, main)).containsExactly("not-a-parent");
        assertThat(broken(BRANCH_OFFICE, branch)).containsExactly("not-a-parent");
        assertThat(broken(MOBILE_OFFICE, remote)).containsExactly("not-a-parent");
        assertThat(broken(BRANCH_OFFICE, Office.open(wish(MAIN_OFFICE, null)))).containsExactly("not-a-parent");
    }

    @Test
    void an_office_does_not_belong_to_itself() {
        assertThat(codes(family.broken(wish(REMOTE_WORKPLACE, branch.id()), branch)))
                .contains("not-a-parent");
    }

    @Test
    void a_centre_keeps_a_main_office() {
        assertThat(codes(family.broken(wish(BRANCH_OFFICE, null), main))).containsExactly("last-main-office");
        assertThat(codes(family.keeping(main))).containsExactly("last-main-office");
        Office second = Office.open(wish(MAIN_OFFICE, null));
        assertThat(codes(new OfficeFamily(List.of(main, second)).keeping(main))).isEmpty();
    }

    @Test
    void an_office_that_others_belong_to_is_not_closed_or_made_smaller() {
        assertThat(codes(family.keeping(branch))).containsExactly("has-parts");
        assertThat(codes(family.broken(wish(REMOTE_WORKPLACE, main.id()), branch)))
                .containsExactly("has-parts");
        assertThat(codes(family.keeping(remote))).isEmpty();
    }

    private List<String> broken(Kind kind, Office parent) {
        return codes(family.broken(wish(kind, parent == null ? null : parent.id()), null));
    }

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream().map(FieldError::code).toList();
    }

    private static OfficeWish wish(Kind kind, UUID parent) {
        return new OfficeWish(
                kind,
                "Офіс",
                "вул. Тестова, 1",
                "Тестове",
                null,
                47.7,
                33.7,
                null,
                null,
                null,
                parent,
                null,
                null,
                null);
    }
}
