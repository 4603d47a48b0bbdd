package ua.dp.cnap.database.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The service centre of a community: its name, brand and booking rules, and what it announces. */
final class DemoCentre {

    private static final List<String> COLOURS = Table.named("colours").column("colour");
    private static final List<Map<String, String>> GREETINGS =
            Table.named("greetings").rows();
    private static final List<Map<String, String>> ANNOUNCEMENTS =
            Table.named("announcements").rows();

    private DemoCentre() {}

    static void found(DemoCommunity community, LocalDate today, Connection connection) throws SQLException {
        Chance chance = Chance.of("centre", community.slug());
        Map<String, String> greeting = chance.one(GREETINGS);
        Rows centre = new Rows(
                "service_centre",
                "name text",
                "name_en text",
                "phone text",
                "email text",
                "greeting text",
                "greeting_en text",
                "accent_colour text",
                "logo text",
                "lead_time_minutes int",
                "horizon_days int",
                "step_minutes int",
                "demo boolean");
        centre.add(
                community.nameOfCentre(),
                "Administrative Service Centre of " + community.nameEn(),
                Phones.ofOffice(community.number()),
                community.slug() + "@cnap.example",
                greeting.get("uk"),
                greeting.get("en"),
                colour(community),
                community.isShown() ? fingerprint(logo(community)) : null,
                chance.percent(25) && !community.isShown() ? 120 : 60,
                chance.percent(15) && !community.isShown() ? 14 : 30,
                community.isShown() || chance.percent(60) ? 15 : chance.one(List.of(10, 20, 30)),
                true);
        centre.insert(connection);
        if (community.isShown()) {
            Rows logo = new Rows("logo", "media_type text", "content bytea");
            logo.add("image/svg+xml", logo(community).getBytes(StandardCharsets.UTF_8));
            logo.insert(connection);
        }
        if (community.isShown() || chance.percent(12)) {
            announce(community, today, chance, connection);
        }
    }

    private static String colour(DemoCommunity community) {
        return COLOURS.get(community.number() % COLOURS.size());
    }

    /** The first letter of the community, white on its colour. */
    private static String logo(DemoCommunity community) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">\
                <rect width="48" height="48" rx="12" fill="%s"/>\
                <text x="24" y="34" font-family="sans-serif" font-size="28" font-weight="700" text-anchor="middle" \
                fill="#ffffff">%s</text></svg>""".formatted(colour(community), community.adjective().substring(0, 1));
    }

    private static String fingerprint(String logo) {
        return Chance.id("logo", logo).toString().substring(0, 8);
    }

    private static void announce(DemoCommunity community, LocalDate today, Chance chance, Connection connection)
            throws SQLException {
        Map<String, String> words = chance.one(ANNOUNCEMENTS);
        Rows announcement =
                new Rows("announcement", "id uuid", "text text", "text_en text", "shown_from date", "shown_until date");
        announcement.add(
                Chance.id(community.slug(), "announcement"),
                words.get("uk"),
                words.get("en"),
                today.minusDays(chance.between(0, 5)),
                today.plusDays(chance.between(14, 60)));
        announcement.insert(connection);
    }
}
