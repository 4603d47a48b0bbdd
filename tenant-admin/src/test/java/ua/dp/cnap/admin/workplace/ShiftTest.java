package ua.dp.cnap.admin.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShiftTest {

    private static final Membership APOSTOLOVE = administratorAt("apostolivska");
    private static final Membership ZELENODOLSK = administratorAt("zelenodolska");
    private static final Workplace AT_APOSTOLOVE = new Workplace.Centre(APOSTOLOVE.tenantId(), APOSTOLOVE.slug());
    private static final Workplace AT_ZELENODOLSK = new Workplace.Centre(ZELENODOLSK.tenantId(), ZELENODOLSK.slug());

    @Test
    void one_community_needs_no_choice() {
        assertThat(Shift.of(administrator(APOSTOLOVE), null).workplace()).contains(AT_APOSTOLOVE);
    }

    @Test
    void of_two_communities_none_is_taken_for_granted() {
        assertThat(Shift.of(administrator(APOSTOLOVE, ZELENODOLSK), null).workplace())
                .isEmpty();
    }

    @Test
    void a_choice_among_two_counts() {
        assertThat(Shift.of(administrator(APOSTOLOVE, ZELENODOLSK), AT_ZELENODOLSK)
                        .workplace())
                .contains(AT_ZELENODOLSK);
    }

    @Test
    void a_community_whose_staff_the_person_has_left_is_lost_and_not_replaced_by_another() {
        assertThat(Shift.of(administrator(APOSTOLOVE), AT_ZELENODOLSK).workplace())
                .isEmpty();
    }

    @Test
    void the_scope_of_a_centre_is_its_community_in_the_name_of_the_person() {
        StaffIdentity person = administrator(APOSTOLOVE);

        assertThat(Shift.of(person, null).scope())
                .contains(new Scope.Tenant(APOSTOLOVE.tenantId(), new Actor(person.subject(), person.displayName())));
    }

    @Test
    void a_coordinator_works_in_the_scope_of_the_region() {
        assertThat(Shift.of(coordinator(), null).scope()).contains(new Scope.Region());
    }

    @Test
    void a_role_means_something_only_where_the_person_has_it() {
        StaffIdentity all = new StaffIdentity(
                "s", "Ім’я", List.of(APOSTOLOVE, as(StaffRole.HEAD, ZELENODOLSK)), Set.of(StaffRole.AUDITOR));

        assertThat(Shift.of(all, new Workplace.Region()).roles()).containsExactly(StaffRole.AUDITOR);
        assertThat(Shift.of(all, AT_APOSTOLOVE).roles()).containsExactly(StaffRole.ADMINISTRATOR);
        assertThat(Shift.of(all, AT_ZELENODOLSK).allows(StaffRole.CONFIGURING)).isTrue();
        assertThat(Shift.of(all, AT_APOSTOLOVE).allows(StaffRole.CONFIGURING)).isFalse();
    }

    @Test
    void who_has_no_workplace_is_allowed_nothing() {
        Shift nobody = Shift.of(administrator(), null);

        assertThat(nobody.allows(Set.of(StaffRole.values()))).isFalse();
    }

    @Test
    void a_page_does_not_go_on_in_another_role() {
        Shift before =
                Shift.of(new StaffIdentity("s", "Ім’я", List.of(as(StaffRole.HEAD, APOSTOLOVE)), Set.of()), null);

        assertThat(Shift.of(administrator(APOSTOLOVE), null).continues(before)).isFalse();
    }

    @Test
    void a_page_does_not_go_on_for_another_person() {
        Shift colleague = Shift.of(new StaffIdentity("t", "Ім’я", List.of(APOSTOLOVE), Set.of()), null);

        assertThat(Shift.of(administrator(APOSTOLOVE), null).continues(colleague))
                .isFalse();
    }

    @Test
    void a_page_does_not_go_on_in_another_community() {
        StaffIdentity staff = administrator(APOSTOLOVE, ZELENODOLSK);

        assertThat(Shift.of(staff, AT_APOSTOLOVE).continues(Shift.of(staff, AT_ZELENODOLSK)))
                .isFalse();
    }

    @Test
    void a_page_goes_on_when_nothing_changed() {
        StaffIdentity staff = administrator(APOSTOLOVE, ZELENODOLSK);

        assertThat(Shift.of(staff, AT_APOSTOLOVE).continues(Shift.of(staff, AT_APOSTOLOVE)))
                .isTrue();
    }

    @Test
    void the_name_of_the_person_does_not_get_into_a_log() {
        assertThat(Shift.of(administrator(APOSTOLOVE), null).toString()).doesNotContain("Ім’я");
    }

    private static StaffIdentity administrator(Membership... communities) {
        return new StaffIdentity("s", "Ім’я", List.of(communities), Set.of());
    }

    private static StaffIdentity coordinator() {
        return new StaffIdentity("s", "Ім’я", List.of(), Set.of(StaffRole.COORDINATOR));
    }

    private static Membership administratorAt(String slug) {
        return new Membership(UUID.randomUUID(), slug, StaffRole.ADMINISTRATOR);
    }

    private static Membership as(StaffRole role, Membership other) {
        return new Membership(other.tenantId(), other.slug(), role);
    }
}
