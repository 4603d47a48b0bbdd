package ua.dp.cnap.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.Path;
import java.util.List;
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

    private static final Membership HERE = new Membership(UUID.randomUUID(), "apostolivska", StaffRole.ADMINISTRATOR);
    private static final Membership THERE = new Membership(UUID.randomUUID(), "zelenodolska", StaffRole.HEAD);

    @Test
    void who_works_for_one_community_acts_for_it_unasked() {
        assertThat(Staff.community(administrator(HERE), null)).isEqualTo(HERE);
    }

    @Test
    void staff_act_in_their_own_name() {
        StaffIdentity person = administrator(HERE);

        assertThat(Boundary.tenant(null, person, acts(ForStaff.class)))
                .isEqualTo(new Scope.Tenant(HERE.tenantId(), new Actor(person.subject(), person.displayName())));
    }

    @Test
    void who_works_for_two_names_one() {
        assertThat(Staff.community(administrator(HERE, THERE), "zelenodolska")).isEqualTo(THERE);
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
        StaffIdentity coordinator = new StaffIdentity("s", "n", List.of(), Set.of(StaffRole.COORDINATOR));

        assertThatThrownBy(() -> Staff.community(coordinator, "apostolivska"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 wrong-role"));
    }

    @Test
    void a_head_here_is_no_head_there() {
        StaffIdentity both = administrator(HERE, THERE);

        assertThat(Boundary.tenant("zelenodolska", both, acts(ForHeads.class)).tenantId())
                .isEqualTo(THERE.tenantId());
        assertThatThrownBy(() -> Boundary.tenant("apostolivska", both, acts(ForHeads.class)))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 wrong-role"));
    }

    @Test
    void an_auditor_does_not_do_what_is_for_coordinators() {
        StaffIdentity auditor = new StaffIdentity("s", "n", List.of(), Set.of(StaffRole.AUDITOR));

        assertThatThrownBy(() -> Boundary.region(auditor, acts(ForCoordinators.class)))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("403 wrong-role"));
    }

    @ActsFor(ActsFor.Whom.STAFF)
    private static final class ForStaff {}

    @ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
    private static final class ForCoordinators {}

    @ActsFor(value = ActsFor.Whom.STAFF, only = StaffRole.HEAD)
    private static final class ForHeads {}

    @Test
    void every_resource_says_for_whom_it_acts() {
        assertThat(new ApiApplication().getClasses().stream().filter(c -> c.isAnnotationPresent(Path.class)))
                .isNotEmpty()
                .allMatch(c -> c.isAnnotationPresent(ActsFor.class));
    }

    private static ActsFor acts(Class<?> resource) {
        return resource.getAnnotation(ActsFor.class);
    }

    private static StaffIdentity administrator(Membership... communities) {
        return new StaffIdentity("s", "n", List.of(communities), Set.of());
    }
}
