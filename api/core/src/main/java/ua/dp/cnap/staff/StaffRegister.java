package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.tenancy.StaffRole;

/** Who works for the community. */
@ApplicationScoped
class StaffRegister {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    Optional<StaffRole> roleOf(String account) {
        List<String> roles = em.createNativeQuery(
                        "select role from staff_member where account = ?1 and (left_on is null or left_on > ?2)")
                .setParameter(1, account)
                .setParameter(2, Date.valueOf(today()))
                .getResultList();
        return roles.stream().findFirst().map(StaffRole::valueOf);
    }

    LocalDate today() {
        return clock.instant().atZone(KYIV).toLocalDate();
    }
}
