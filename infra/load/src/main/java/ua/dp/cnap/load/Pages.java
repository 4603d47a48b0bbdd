package ua.dp.cnap.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the portal costs a phone: the first page, and a whole booking from there to the appointment. */
final class Pages {

    private static final int GOAL_KIBIBYTES = 40;
    private static final int GOAL_REQUESTS = 6;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private Pages() {}

    static void measure(Installation system, Report report) throws Exception {
        report.step("opening the portal as a phone does");
        Wish wish;
        try (Connection superuser = system.superuser()) {
            wish = Wishes.of(superuser).next();
        }
        try (Phone phone = new Phone(system.httpPort())) {
            phone.open("/");
            report.promise(
                    "portal's first page, first visit",
                    phone.cost(),
                    "≤ " + GOAL_KIBIBYTES + " KiB, ≤ " + GOAL_REQUESTS + " requests",
                    phone.received() <= GOAL_KIBIBYTES * 1024 && phone.requests() <= GOAL_REQUESTS);
            phone.count();
            book(wish, phone);
            report.figure("a whole booking from there on, 7 pages", phone.cost());
            phone.count();
            phone.open("/");
            report.figure("portal's first page, later visit", phone.cost());
        }
    }

    private static void book(Wish wish, Phone phone) throws IOException {
        phone.open("/" + wish.slug());
        String booking = "/" + wish.slug() + "/booking";
        String services = phone.open(booking);
        String offices = phone.open(link(services, booking, "service="));
        String times = phone.open(link(offices, booking, "office="));
        String details = phone.open(link(times, booking, "at="));
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(details);
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.put("surname", "Вимір");
        form.put("givenName", "Олена");
        form.put("phone", "+38050%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
        form.put("consent", "yes");
        phone.submit(booking, encoded(form));
    }

    private static String link(String html, String path, String parameter) {
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(path) + "\\?[^\"]*" + parameter + "[^\"]*)\"")
                .matcher(html);
        if (!link.find()) {
            throw new IllegalStateException("no link to " + path + " with " + parameter);
        }
        return link.group(1).replace("&amp;", "&");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
