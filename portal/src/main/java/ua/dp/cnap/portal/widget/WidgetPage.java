package ua.dp.cnap.portal.widget;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.community.CommunityItem;

/**
 * The booking widget with what a webmaster copies.
 *
 * @param community slug; empty while none is chosen
 * @param service slug; empty while none is chosen
 * @param services those that can be booked in the community
 */
public record WidgetPage(
        List<CommunityItem> communities,
        Optional<String> community,
        List<Service> services,
        Optional<String> service,
        String site) {

    public record Service(String slug, String title) {}

    /** What a webmaster copies into a page. */
    public String snippet(String language) {
        return """
                <script src="%s/assets/widget.js" defer></script>
                <cnap-booking community="%s" service="%s" lang="%s"></cnap-booking>""".formatted(site, community.orElse(""), service.orElse(""), language);
    }

    /** The page that books it, as a link or a bot opens it. */
    public String deepLink() {
        return site + "/" + community.orElse("") + "/booking?service=" + service.orElse("");
    }
}
