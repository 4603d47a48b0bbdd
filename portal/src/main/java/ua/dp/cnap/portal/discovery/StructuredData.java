package ua.dp.cnap.portal.discovery;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import ua.dp.cnap.portal.Page;
import ua.dp.cnap.portal.catalog.ServicePage;
import ua.dp.cnap.portal.community.CommunityStart;
import ua.dp.cnap.portal.office.OfficeCard;

/**
 * What a page says, in the words of schema.org, as JSON-LD. The text may stand inside a {@code script} element: no
 * {@code <} is left in it.
 */
public final class StructuredData {

    private static final String SCHEMA = "https://schema.org";

    private StructuredData() {}

    /** The offices of a community: GovernmentOffice. */
    public static String offices(Page page, CommunityStart view) {
        JsonArrayBuilder offices = Json.createArrayBuilder();
        view.offices().forEach(o -> offices.add(office(o)));
        return text(Json.createObjectBuilder()
                .add("@context", SCHEMA)
                .add("@type", "GovernmentOrganization")
                .add("name", view.name())
                .add("url", page.canonical())
                .add("department", offices));
    }

    /** A service: GovernmentService. */
    public static String service(Page page, ServicePage view) {
        JsonObjectBuilder service = Json.createObjectBuilder()
                .add("@context", SCHEMA)
                .add("@type", "GovernmentService")
                .add("name", view.title())
                .add("category", view.topic())
                .add("url", page.canonical())
                .add("jurisdiction", page.t("site.region"));
        view.guideId().ifPresent(id -> service.add("identifier", id));
        page.band()
                .ifPresent(b -> service.add(
                        "provider",
                        Json.createObjectBuilder()
                                .add("@type", "GovernmentOrganization")
                                .add("name", b.name())));
        view.bookingPath()
                .ifPresent(path -> service.add(
                        "availableChannel",
                        Json.createObjectBuilder()
                                .add("@type", "ServiceChannel")
                                .add("serviceUrl", page.whole(path))));
        return text(service);
    }

    private static JsonObjectBuilder office(OfficeCard card) {
        JsonObjectBuilder office = Json.createObjectBuilder()
                .add("@type", "GovernmentOffice")
                .add("name", card.name())
                .add("address", card.place());
        optional(office, "telephone", card.phone());
        JsonArrayBuilder hours = Json.createArrayBuilder();
        card.week()
                .forEach(d -> d.hours()
                        .ifPresent(h -> hours.add(Json.createObjectBuilder()
                                .add("@type", "OpeningHoursSpecification")
                                .add("dayOfWeek", SCHEMA + "/" + english(d.day()))
                                .add("opens", h.opens().toString())
                                .add("closes", h.closes().toString()))));
        return office.add("openingHoursSpecification", hours);
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static void optional(JsonObjectBuilder object, String name, Optional<String> value) {
        value.ifPresent(v -> object.add(name, v));
    }

    private static String text(JsonObjectBuilder object) {
        return object.build().toString().replace("<", "\\u003c");
    }
}
