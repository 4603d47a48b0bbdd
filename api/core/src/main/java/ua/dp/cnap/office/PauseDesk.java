package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Where reception is interrupted until further notice, and resumed; each takes effect at once. Scope: tenant.
 *
 * <p>Saying twice is the same as once, so that two people who hear the same alert do not meet: the first cause and moment
 * stand. The version of the office is left alone, so that whoever edits its hours meanwhile is not sent away.
 */
@UseCase
public class PauseDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The pause of the whole centre. */
    public Optional<Pause> ofCentre() {
        return Optional.ofNullable(
                offices.pausedCentres().get(CurrentScope.require().tenantId()));
    }

    /** @throws NoSuchOffice if the office is not one of the current community */
    public void pause(UUID officeId, Pause.Cause cause) {
        require(officeId);
        em.createNativeQuery("""
                        update office set paused_since = to_timestamp(?2), pause_cause = ?3
                         where id = ?1 and paused_since is null""")
                .setParameter(1, officeId)
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, cause.name())
                .executeUpdate();
        spread(List.of(officeId));
    }

    /**
     * Goes on, unless the whole centre is paused.
     *
     * @throws NoSuchOffice if the office is not one of the current community
     */
    public void resume(UUID officeId) {
        require(officeId);
        em.createNativeQuery("""
                        update office set paused_since = null, pause_cause = null
                         where id = ?1 and paused_since is not null""").setParameter(1, officeId).executeUpdate();
        spread(List.of(officeId));
    }

    public void pauseCentre(Pause.Cause cause) {
        em.createNativeQuery("""
                        update service_centre set paused_since = to_timestamp(?1), pause_cause = ?2
                         where paused_since is null""")
                .setParameter(1, clock.instant().getEpochSecond())
                .setParameter(2, cause.name())
                .executeUpdate();
        spread(all());
    }

    /** Offices that were paused by themselves stay so. */
    public void resumeCentre() {
        em.createNativeQuery("""
                        update service_centre set paused_since = null, pause_cause = null
                         where paused_since is not null""").executeUpdate();
        spread(all());
    }

    private void require(UUID officeId) {
        offices.find(officeId).orElseThrow(() -> new NoSuchOffice(officeId));
    }

    /** Always in the same order, so that two changes do not block each other. */
    private List<UUID> all() {
        return offices.all().stream().map(Office::id).sorted().toList();
    }

    private void spread(List<UUID> concerned) {
        Date today = Date.valueOf(clock.instant().atZone(WeeklyHours.KYIV).toLocalDate());
        concerned.forEach(office -> em.createNativeQuery("select cast(spread_pause(?1, ?2, ?3) as text)")
                .setParameter(1, CurrentScope.require().tenantId())
                .setParameter(2, office)
                .setParameter(3, today)
                .getResultList());
    }
}
