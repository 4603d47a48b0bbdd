package ua.dp.cnap.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.rest.ApiApplication;
import ua.dp.cnap.rest.problem.Refusals;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffTest {

    private static final Membership HERE = new Membership(UUID.randomUUID(), "apostolivska");
    private static final Membership THERE = new Membership(UUID.randomUUID(), "zelenodolska");

    @Test
    void who_works_for_one_community_acts_for_it_unasked() {
        assertThat(Staff.community(administrator(HERE), null)).isEqualTo(HERE.tenantId());
    }

    @Test
    void staff_act_in_their_own_name() {
        StaffIdentity person = administrator(HERE);

        assertThat(Boundary.tenant(null, person))
                .isEqualTo(new Scope.Tenant(HERE.tenantId(), new Actor(person.subject(), person.displayName())));
    }

    @Test
    void who_works_for_two_names_one() {
        assertThat(Staff.community(administrator(HERE, THERE), "zelenodolska")).isEqualTo(THERE.tenantId());
        assertThatThrownBy(() -> Staff.community(administrator(HERE, THERE), null))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r))
                                .isEqualTo("400 malformed-request Community: community-not-named"));
    }

    @Test
    void nobody_acts_for_a_community_of_others() {
        assertThatThrownBy(() -> Staff.community(administrator(HERE), "zelenodolska"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 another-community"));
    }

    @Test
    void the_oblast_has_no_desk() {
        StaffIdentity coordinator = new StaffIdentity("s", "n", Set.of(StaffRole.COORDINATOR), List.of(HERE), true);

        assertThatThrownBy(() -> Staff.community(coordinator, "apostolivska"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 wrong-role"));
    }

    @Test
    void what_is_for_heads_only_is_refused_to_others() {
        ActsFor heads = ForHeads.class.getAnnotation(ActsFor.class);
        StaffIdentity head = new StaffIdentity("s", "n", Set.of(StaffRole.HEAD), List.of(HERE), false);

        assertThat(Boundary.allowed(Optional.of(head), heads)).isEqualTo(head);
        assertThatThrownBy(() -> Boundary.allowed(Optional.of(administrator(HERE)), heads))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 wrong-role"));
    }

    @ActsFor(value = ActsFor.Whom.STAFF, only = StaffRole.HEAD)
    private static final class ForHeads {}

    @Test
    void every_resource_says_for_whom_it_acts() {
        assertThat(new ApiApplication().getClasses().stream().filter(c -> c.isAnnotationPresent(Path.class)))
                .isNotEmpty()
                .allMatch(c -> c.isAnnotationPresent(ActsFor.class));
    }

    private static StaffIdentity administrator(Membership... communities) {
        return new StaffIdentity("s", "n", Set.of(StaffRole.ADMINISTRATOR), List.of(communities), false);
    }
}
