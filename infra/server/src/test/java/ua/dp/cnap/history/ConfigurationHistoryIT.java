package ua.dp.cnap.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A community sees its own changes, whole and the latest first, and none of its neighbour's. */
@ExtendWith(ArquillianExtension.class)
class ConfigurationHistoryIT {

    private static final String HERE = "vakulivska";
    private static final String THERE = "hleiuvatska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ConfigurationHistory history;

    @Inject
    Reasons reasons;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_change_says_who_why_and_only_what_differs() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();

        rename(office, "Філія з новою назвою", "переїзд до громади");

        Change change = latest(HERE);
        assertThat(change.actorName()).isEqualTo("Олена Зразкова");
        assertThat(change.reason()).isEqualTo("переїзд до громади");
        assertThat(change.rows())
                .containsExactly(new ChangedRow(
                        "office",
                        Map.of("id", office.toString()),
                        Map.of("name", "Філія для перевірки " + office),
                        Map.of("name", "Філія з новою назвою")));
    }

    @Test
    void rows_of_one_transaction_are_one_change_and_the_latest_comes_first() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        rename(office, "Перша", "раз");
        rename(office, "Друга", "два");
        as.staff(HERE, () -> given.update("delete from office_hours where office_id = ?1 and weekday > 5", office));

        List<Change> page = page(HERE, HistoryQuestion.everything(), ConfigurationHistory.LATEST, 3);

        assertThat(page.getFirst().rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.entity()).isEqualTo("office_hours");
            assertThat(row.before()).containsEntry("opens", "08:00:00");
            assertThat(row.after()).isEmpty();
        });
        assertThat(page).extracting(Change::reason).containsExactly(null, "два", "раз");
        assertThat(page(HERE, HistoryQuestion.everything(), page.get(1).seq(), 1))
                .containsExactly(page.get(2));
    }

    @Test
    void words_and_the_period_narrow_the_history() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        String word = UUID.randomUUID().toString();
        rename(office, "Назва " + word, "так вирішила рада");
        Change sought = latest(HERE);

        assertThat(page(HERE, HistoryQuestion.about("НАЗВА " + word), ConfigurationHistory.LATEST, 9))
                .containsExactly(sought);
        Instant later = sought.madeAt().plusSeconds(60);
        assertThat(page(HERE, new HistoryQuestion(word, later, later.plusSeconds(60)), ConfigurationHistory.LATEST, 9))
                .isEmpty();
    }

    @Test
    void the_neighbour_sees_nothing_of_it() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        String word = UUID.randomUUID().toString();
        rename(office, word, "");

        assertThat(page(HERE, HistoryQuestion.about(word), ConfigurationHistory.LATEST, 9))
                .hasSize(1);
        assertThat(page(THERE, HistoryQuestion.about(word), ConfigurationHistory.LATEST, 9))
                .isEmpty();
    }

    private Change latest(String slug) {
        return page(slug, HistoryQuestion.everything(), ConfigurationHistory.LATEST, 1)
                .getFirst();
    }

    private List<Change> page(String slug, HistoryQuestion question, long before, int limit) {
        return as.staff(slug, () -> history.page(question, before, limit));
    }

    private void rename(UUID office, String name, String reason) {
        Scope head = new Scope.Tenant(as.id(HERE), new Actor("account-of-the-head", "Олена Зразкова"));
        CurrentScope.call(head, () -> {
            try {
                transaction.begin();
                reasons.because(reason);
                given.update("update office set name = ?1, version = version + 1 where id = ?2", name, office);
                transaction.commit();
                return null;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
