package ua.dp.cnap.network;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the oblast opens a community. Scope: coordinator of that community. */
@UseCase
public class OpeningDesk {

    /** How long a visit takes until the head says otherwise. */
    private static final int USUAL_MINUTES = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Classifier classifier;

    @Inject
    Clock clock;

    /**
     * Opens the community of the scope: its centre with the mandatory services of its list, and its first head, whose
     * invitation leaves after this transaction.
     *
     * @param key names this one request: the same again changes nothing and is answered the same; null if nobody repeats
     * @throws InvalidInput naming every field that is missing or wrong
     * @throws AlreadyOpened if it already works here, also if another coordinator was a moment faster
     */
    public void open(Opening opening, String key) {
        opening.check();
        ClassifiedCommunity classified =
                classifier.byCode(opening.katotthCode()).orElseThrow(() -> new InvalidInput("katotthCode", "unknown"));
        if (!classified.id().equals(CurrentScope.require().tenantId())) {
            throw new IllegalStateException("the scope is another community's");
        }
        if (classifier.proposesToAnother(opening.slug(), classified.katotthCode())) {
            throw new InvalidInput("slug", "slug-taken");
        }
        register(classified, opening);
        if (establish(opening, hash(key)) == 1) {
            takeMandatoryServices();
            invite(opening.head());
        } else if (key == null || !wasOpenedBy(hash(key))) {
            throw new AlreadyOpened(classified.id());
        }
    }

    private void register(ClassifiedCommunity classified, Opening opening) {
        try {
            em.createNativeQuery("""
                            insert into community (id, katotth_code, slug, name, adjective, name_en, type, district, centre,
                                                   centre_category, lat, lon, directory_list, population)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
                                    (select population from classified_community where katotth_code = ?2))
                                on conflict (id) do nothing""")
                    .setParameter(1, classified.id())
                    .setParameter(2, classified.katotthCode())
                    .setParameter(3, opening.slug())
                    .setParameter(4, Wording.fullName(classified.adjective(), opening.type()))
                    .setParameter(5, classified.adjective())
                    .setParameter(6, Wording.english(opening.slug(), opening.type()))
                    .setParameter(7, opening.type().name())
                    .setParameter(8, classified.district() + " район")
                    .setParameter(9, opening.centre().strip())
                    .setParameter(10, Wording.centreCategory(opening.type()))
                    .setParameter(11, opening.lat())
                    .setParameter(12, opening.lon())
                    .setParameter(13, opening.directoryList())
                    .executeUpdate();
        } catch (PersistenceException e) {
            if (Violation.of("uq_community_slug", e)) {
                throw new InvalidInput("slug", "slug-taken");
            }
            throw e;
        }
    }

    private int establish(Opening opening, byte[] keyHash) {
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        return em.createNativeQuery("""
                        insert into service_centre (name, name_en, opened_at, opening_key_hash)
                        values (?1, ?2, to_timestamp(?3), ?4)
                            on conflict on constraint pk_service_centre do nothing""")
                .setParameter(1, opening.centreName().strip())
                .setParameter(2, "Administrative Service Centre of " + community.nameEn())
                .setParameter(3, clock.instant().getEpochSecond())
                .setParameter(4, keyHash)
                .executeUpdate();
    }

    private boolean wasOpenedBy(byte[] keyHash) {
        return em.createNativeQuery("select opening_key_hash from service_centre").getResultList().stream()
                .anyMatch(first -> Arrays.equals((byte[]) first, keyHash));
    }

    private void takeMandatoryServices() {
        em.createNativeQuery("""
                        insert into listed_service (service_id, duration_minutes)
                        select e.service_id, ?1
                          from community c join directory_entry e on e.list = c.directory_list
                         where c.id = ?2 and e.obligation = 'MANDATORY'""")
                .setParameter(1, USUAL_MINUTES)
                .setParameter(2, CurrentScope.require().tenantId())
                .executeUpdate();
    }

    private void invite(FirstHead head) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("""
                        insert into staff_member (id, surname, given_name, patronymic, email, role, joined_on)
                        values (?1, ?2, ?3, ?4, ?5, 'HEAD', cast(to_timestamp(?6) at time zone 'Europe/Kyiv' as date))""")
                .setParameter(1, id)
                .setParameter(2, head.surname())
                .setParameter(3, head.givenName())
                .setParameter(4, head.patronymic())
                .setParameter(5, head.email())
                .setParameter(6, clock.instant().getEpochSecond())
                .executeUpdate();
        em.createNativeQuery("insert into account_task (id, staff_id, kind) values (?1, ?2, 'INVITE')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, id)
                .executeUpdate();
    }

    private static byte[] hash(String key) {
        try {
            return key == null
                    ? null
                    : MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
