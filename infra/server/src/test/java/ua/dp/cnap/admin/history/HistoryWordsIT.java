package ua.dp.cnap.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.admin.frame.ConsoleTexts;

/** Whatever the database keeps the history of, the head's page has words for it. */
@ExtendWith(ArquillianExtension.class)
class HistoryWordsIT {

    /** Without keys that say nothing to a person. */
    private static final String KEPT = """
            select c.relname || '.' || a.attname
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where t.tgname = 'keep_history' and a.attname not in ('tenant_id', 'id', 'version')
             order by 1""";

    @Inject
    As as;

    @PersistenceContext
    EntityManager em;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void every_kept_table_and_column_has_words() {
        List<String> kept = kept();

        assertThat(kept).contains("office.name");
        assertThat(kept.stream()
                        .flatMap(column ->
                                Stream.of("history.entity." + table(column), "history.column." + name(column)))
                        .distinct())
                .filteredOn(key -> !ConsoleTexts.has(key))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> kept() {
        return as.anyone(() -> (List<String>) em.createNativeQuery(KEPT).getResultList());
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static String name(String column) {
        return column.substring(column.indexOf('.') + 1);
    }
}
