package ua.dp.cnap.catalog;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** What is paid for the services of the current community. Scope: citizen or tenant. */
@UseCase
public class Charges {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Empty where neither the community nor the directory says it as a formula; then the directory's words hold. */
    public Optional<Charge> of(OfferedService offered) {
        return offered.listed()
                .fee()
                .or(() -> FeeRule.read(offered.service().feeRule()))
                .map(fee -> charge(fee, offered.service().id()));
    }

    /** The subsistence minimum of people able to work on 1 January, by year. */
    public Map<Integer, BigDecimal> minimums() {
        List<?> rows = em.createNativeQuery("select year, amount_uah from subsistence_minimum")
                .getResultList();
        Map<Integer, BigDecimal> minimums = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> minimums.put((Integer) row[0], (BigDecimal) row[1]));
        return minimums;
    }

    /** The year of a visit today. */
    public int thisYear() {
        return clock.instant().atZone(KYIV).getYear();
    }

    /** Who pays less, by category. */
    public List<FeeExemption> exemptions(UUID serviceId) {
        List<?> rows = em.createNativeQuery("""
                        select id, category, percent, decision_number, decided_on
                          from fee_exemption where service_id = ?1 order by category""").setParameter(1, serviceId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FeeExemption(
                        (UUID) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        ((Date) row[4]).toLocalDate()))
                .toList();
    }

    private Charge charge(Fee fee, UUID serviceId) {
        int year = fee.yearFor(thisYear());
        return new Charge(fee, year, minimums().get(year), exemptions(serviceId));
    }
}
