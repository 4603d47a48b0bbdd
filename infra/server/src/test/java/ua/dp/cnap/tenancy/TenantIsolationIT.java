package ua.dp.cnap.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;

/** What one community has, its neighbour neither sees nor touches, by whatever path. */
@ExtendWith(ArquillianExtension.class)
class TenantIsolationIT {

    private static final String OURS = "vakulivska";
    private static final String THEIRS = "hleiuvatska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    Paths paths;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void without_a_scope_nothing_is_read_or_written_native_sql_included() {
        assertThatThrownBy(() -> given.ask("select count(*) from office")).isInstanceOf(ScopeMissing.class);
        assertThatThrownBy(() -> given.update("update office set name = 'x'")).isInstanceOf(ScopeMissing.class);
    }

    @Test
    void outside_a_transaction_the_login_does_not_even_see_the_tables() {
        assertThatThrownBy(() -> paths.nativeNameWithoutTransaction(UUID.randomUUID()))
                .hasStackTraceContaining("relation \"office\" does not exist");
    }

    @Test
    void a_committed_update_stays_invisible_to_the_neighbour_by_id_by_jpql_and_by_native_sql() {
        Place ours = as.staff(OURS, () -> given.openOffice(1));
        as.staff(OURS, () -> paths.rename(ours.office(), "Перейменована"));

        assertThat(as.staff(OURS, () -> paths.nameById(ours.office()))).isEqualTo("Перейменована");
        assertThat(as.staff(THEIRS, () -> paths.nameById(ours.office()))).isNull();
        assertThat(as.staff(THEIRS, () -> paths.nameByJpql(ours.office()))).isNull();
        assertThat(as.staff(THEIRS, () -> paths.nativeName(ours.office()))).isNull();
        assertThat(as.citizen(THEIRS, () -> paths.nativeName(ours.office()))).isNull();
    }

    @Test
    void a_neighbour_changes_and_deletes_nothing_of_ours() {
        Place ours = as.staff(OURS, () -> given.openOffice(1));

        assertThat(as.staff(THEIRS, () -> given.update("update office set name = 'x' where id = ?1", ours.office())))
                .isZero();
        assertThat(as.staff(THEIRS, () -> given.update("delete from office_hours where office_id = ?1", ours.office())))
                .isZero();
    }

    @Test
    void a_row_for_the_neighbour_is_refused() {
        UUID theirs = as.id(THEIRS);
        as.staff(THEIRS, () -> given.openOffice(1));

        assertThatThrownBy(() -> as.staff(OURS, () -> given.update("""
                                insert into announcement (tenant_id, id, text, shown_from, shown_until)
                                values (?1, ?2, 'чуже', current_date, current_date)""", theirs, UUID.randomUUID())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_foreign_key_does_not_reach_into_the_neighbour() {
        Place theirs = as.staff(THEIRS, () -> given.openOffice(1));
        as.staff(OURS, () -> given.openOffice(1));

        assertThatThrownBy(() -> as.staff(
                        OURS,
                        () -> given.update(
                                "insert into workplace (id, office_id, name) values (?1, ?2, 'x')",
                                UUID.randomUUID(),
                                theirs.office())))
                .hasStackTraceContaining("fk_workplace_office");
    }

    @Test
    void a_transaction_keeps_the_scope_it_began_with() {
        UUID ours = as.id(OURS);
        UUID theirs = as.id(THEIRS);

        assertThatThrownBy(() -> paths.changeScopeWithin(new Scope.Tenant(ours), new Scope.Tenant(theirs)))
                .hasStackTraceContaining(ScopeChanged.class.getSimpleName());
    }

    @Test
    void ten_thousand_requests_of_many_communities_over_a_small_pool_mix_nothing_up() throws Exception {
        List<String> slugs =
                List.of(OURS, THEIRS, "hrushivska", "devladivska", "karpivska", "lozuvatska", "novolativska");
        List<UUID> communities = new ArrayList<>();
        for (String slug : slugs) {
            communities.add(as.staff(slug, () -> given.openOffice(1)).community());
        }
        try (ExecutorService visitors = Executors.newFixedThreadPool(40)) {
            List<Callable<Boolean>> requests = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                UUID community = communities.get((i * 31 + i / 7) % communities.size());
                requests.add(() -> CurrentScope.call(new Scope.Tenant(community), paths::communitiesSeen)
                        .equals(List.of(community)));
            }
            int wrong = 0;
            for (Future<Boolean> answer : visitors.invokeAll(requests)) {
                wrong += answer.get() ? 0 : 1;
            }
            assertThat(wrong).isZero();
        }
    }
}
