package ua.dp.cnap.portal.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.branding.Brand;

/**
 * How to reach a service centre.
 *
 * @param networks its pages in social networks
 */
public record Contacts(
        Optional<String> phone, Optional<String> email, Optional<String> website, List<Network> networks) {

    /**
     * A page in a social network.
     *
     * @param key the last part of the text key
     */
    public record Network(String key, String address) {}

    /** Empty if the centre is not set up or has told none of them. */
    public static Optional<Contacts> of(Optional<Brand> brand) {
        return brand.map(b -> new Contacts(
                        Optional.ofNullable(b.phone()),
                        Optional.ofNullable(b.email()),
                        Optional.ofNullable(b.website()).filter(Contacts::isWeb),
                        networks(b.social())))
                .filter(c ->
                        c.phone.isPresent() || c.email.isPresent() || c.website.isPresent() || !c.networks.isEmpty());
    }

    private static List<Network> networks(Brand.Social social) {
        List<Network> networks = new ArrayList<>();
        networks.add(new Network("facebook", social.facebook()));
        networks.add(new Network("instagram", social.instagram()));
        networks.add(new Network("telegram", social.telegram()));
        networks.add(new Network("youtube", social.youtube()));
        networks.removeIf(network -> network.address() == null || !isWeb(network.address()));
        return List.copyOf(networks);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
