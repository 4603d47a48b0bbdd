package ua.dp.cnap.branding;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head gives the centre its face. Scope: tenant; {@link #worn} also citizen. */
@UseCase
public class BrandDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Domains domains;

    /** The brand of the current community's centre; empty if nobody has set it up yet. */
    public Optional<CentreBrand> worn() {
        return Optional.ofNullable(
                em.find(CentreBrand.class, CurrentScope.require().tenantId()));
    }

    /**
     * What would be saved of it.
     *
     * @throws InvalidInput naming every field that breaks a rule; {@code unreadable} tells the ratio of contrast
     */
    public Brand check(Brand typed) {
        Brand brand = BrandRules.read(typed);
        domains.requireFree(brand.ownDomain());
        return brand;
    }

    /**
     * Takes effect at once, on pages and in letters that are not written yet.
     *
     * @throws ChangedMeanwhile if the centre is not of that version any more
     * @throws InvalidInput as {@link #check}; {@code domain-taken} if another centre has the domain
     */
    public void wear(Brand typed, int version) {
        Brand brand = check(typed);
        CentreBrand centre = worn().filter(c -> c.version() == version).orElseThrow(ChangedMeanwhile::new);
        centre.wear(brand);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Violation.of("uq_service_centre_own_domain", e)) {
                throw new InvalidInput("ownDomain", "domain-taken");
            }
            throw e;
        }
    }
}
