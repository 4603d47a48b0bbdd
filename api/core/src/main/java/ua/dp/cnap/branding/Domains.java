package ua.dp.cnap.branding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Which community's page a domain name begins with. The name under which the whole network is reached belongs to nobody, nor
 * does anything under it. Works in every scope that sees all centres.
 */
@UseCase
public class Domains {

    private final Optional<String> network =
            host(System.getProperty("env.CNAP_PUBLIC_URL", System.getenv("CNAP_PUBLIC_URL")));

    @PersistenceContext
    EntityManager em;

    /** The slug of the community with that domain; empty for all other names, whatever is in them. */
    public Optional<String> communityAt(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.?(:\\d+)?$", "");
        if (network.filter(name::equals).isPresent()) {
            return Optional.empty();
        }
        List<?> slugs = em.createNativeQuery("""
                        select c.slug
                          from service_centre s
                          join community c on c.id = s.tenant_id
                         where s.own_domain = ?1""")
                .setParameter(1, name.replace('\0', ' '))
                .getResultList();
        return slugs.stream().map(String.class::cast).findFirst();
    }

    /** @throws InvalidInput if it is the network's own name, or under it */
    void requireFree(String domain) {
        if (domain != null
                && network.filter(n -> domain.equals(n) || domain.endsWith("." + n))
                        .isPresent()) {
            throw new InvalidInput("ownDomain", "domain-taken");
        }
    }

    private static Optional<String> host(String url) {
        return Optional.ofNullable(url)
                .filter(u -> !u.isBlank())
                .map(u -> URI.create(u.strip()).getHost());
    }
}
