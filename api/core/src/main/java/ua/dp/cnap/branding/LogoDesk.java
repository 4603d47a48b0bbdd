package ua.dp.cnap.branding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head puts up the logo of the centre. Scope: tenant; {@link #shown} also citizen. */
@UseCase
public class LogoDesk {

    /** Bytes of an upload. */
    public static final int MOST_BYTES = CleanPicture.MOST_BYTES;

    @PersistenceContext
    EntityManager em;

    public Optional<Logo> shown() {
        return Optional.ofNullable(em.find(Logo.class, CurrentScope.require().tenantId()));
    }

    /**
     * Puts it up, cleaned, in place of the one before; takes effect at once.
     *
     * @param uploaded an SVG or a PNG
     * @throws InvalidInput on {@code logo}, if it is neither or too large
     */
    public void putUp(byte[] uploaded) {
        CleanPicture picture = CleanPicture.of(uploaded);
        Logo logo = shown().orElseGet(() -> new Logo(CurrentScope.require().tenantId()));
        logo.become(picture);
        em.persist(logo);
        bear(picture.fingerprint());
    }

    /** Does nothing if there is none. */
    public void takeDown() {
        shown().ifPresent(em::remove);
        bear(null);
    }

    /** Without a new version of the centre: who types at its brand meanwhile is not in the way. */
    private void bear(String fingerprint) {
        em.createNativeQuery("update service_centre set logo = cast(?1 as text)")
                .setParameter(1, fingerprint)
                .executeUpdate();
    }
}
