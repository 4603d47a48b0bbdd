package ua.dp.cnap.e2e;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page that a citizen can come to, by a name for its picture. */
final class PortalPages {

    private final Map<String, String> paths = new LinkedHashMap<>();

    private PortalPages() {}

    /** @param free a time in a community that has several offices */
    static PortalPages with(FreeTime free, String manageKey) {
        PortalPages pages = new PortalPages();
        pages.region(free);
        pages.community(free);
        pages.own("/my/" + manageKey, free);
        return pages;
    }

    Map<String, String> all() {
        return paths;
    }

    private void region(FreeTime free) {
        paths.put("start", "/");
        paths.put("communities", "/communities");
        paths.put("communities-found", "/communities?q=покров");
        paths.put("communities-none", "/communities?q=щъъ");
        paths.put("map", "/map");
        paths.put("services", "/services");
        paths.put("services-found", "/services?q=паспрот");
        paths.put("services-meant", "/services?q=загубив паспорт");
        paths.put("situations", "/situations");
        paths.put("situation", "/situations/id-14");
        paths.put("service", "/services/" + free.serviceSlug());
        paths.put("privacy", "/privacy");
        paths.put("accessibility", "/accessibility");
        paths.put("my-find", "/my");
        paths.put("nearest-service", "/nearest");
        paths.put("nearest-asking", "/nearest?service=" + free.serviceSlug());
        paths.put(
                "nearest",
                "/nearest?service=" + free.serviceSlug() + "&community=" + free.community() + "&evening=true");
        paths.put("widget", "/widget?community=" + free.community() + "&service=" + free.serviceSlug());
        paths.put("problem", "/no-such-community");
    }

    private void community(FreeTime free) {
        String home = "/" + free.community();
        String booking = home + "/booking?service=" + free.serviceSlug();
        paths.put("community", home);
        paths.put("community-situation", home + "/situations/ya-veteran?done=1,3");
        paths.put("community-situation-unknown", home + "/situations/vtrata-dokumentiv");
        paths.put("community-services", home + "/services");
        paths.put("community-service", home + "/services/" + free.serviceSlug());
        paths.put("community-privacy", home + "/privacy");
        paths.put("booking-1-service", home + "/booking");
        paths.put("booking-2-office", booking);
        paths.put("booking-2-filtered", booking + "&saturday=true");
        paths.put("booking-3-time", booking + "&office=" + free.office());
        paths.put("booking-4-details", free.page());
    }

    private void own(String own, FreeTime free) {
        paths.put("my", own + "?notice=booked");
        paths.put("my-move", own + "/move");
        paths.put("my-moving", own + "/move?at=" + free.instant());
        paths.put("my-cancel", own + "/cancel");
    }
}
