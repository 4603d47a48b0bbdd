package ua.dp.cnap.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.privacy.ConsentEdition.Purpose;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** What is told to people about their data. Scope: any; in one community also how long that community keeps them. */
@UseCase
public class ConsentEditions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The edition that people agree to today. */
    public ConsentEdition valid() {
        Object number = em.createNativeQuery("select max(edition) from consent_edition where valid_from <= ?1")
                .setParameter(
                        1, Date.valueOf(clock.instant().atZone(WeeklyHours.KYIV).toLocalDate()))
                .getSingleResult();
        return edition(((Number) number).intValue());
    }

    public ConsentEdition edition(int edition) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select cast(valid_from as text), text, text_en from consent_edition where edition = ?1")
                .setParameter(1, edition)
                .getSingleResult();
        return new ConsentEdition(
                edition, LocalDate.parse((String) row[0]), (String) row[1], (String) row[2], purposes(edition));
    }

    /** For how many days after the visit the current community keeps them; empty where no community is meant. */
    public Optional<Integer> retentionDays() {
        if (CurrentScope.require().tenantId() == null) {
            return Optional.empty();
        }
        List<?> days = em.createNativeQuery("select retention_days from service_centre")
                .getResultList();
        return days.stream().findFirst().map(Integer.class::cast);
    }

    private List<Purpose> purposes(int edition) {
        List<?> rows = em.createNativeQuery(
                        "select purpose, purpose_en, data, data_en from consent_purpose where edition = ?1 order by place")
                .setParameter(1, edition)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Purpose((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
