package ua.dp.cnap.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentScopeTest {

    @Test
    void without_a_boundary_there_is_no_scope() {
        assertThat(CurrentScope.get()).isEmpty();
        assertThatThrownBy(CurrentScope::require).isInstanceOf(ScopeMissing.class);
    }

    @Test
    void the_scope_ends_with_the_work_even_when_the_work_fails() {
        assertThatThrownBy(() -> CurrentScope.run(new Scope.Region(), () -> {
                    throw new IllegalArgumentException("failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(CurrentScope.get()).isEmpty();
    }

    @Test
    void inner_work_gives_the_outer_scope_back() {
        Scope outer = new Scope.Tenant(UUID.randomUUID());

        CurrentScope.run(outer, () -> {
            CurrentScope.run(
                    new Scope.Public(), () -> assertThat(CurrentScope.require()).isEqualTo(new Scope.Public()));
            assertThat(CurrentScope.require()).isEqualTo(outer);
        });
    }

    @Test
    void a_scope_of_one_community_names_it() {
        assertThatThrownBy(() -> new Scope.Tenant(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope.Citizen(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
