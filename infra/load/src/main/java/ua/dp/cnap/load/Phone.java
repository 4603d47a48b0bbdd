package ua.dp.cnap.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser as far as traffic goes: opens a page, fetches what the page names, keeps what may be kept. It counts the bytes of
 * all answers, heads included, compressed as they travel. It runs no script and fetches every picture of a style sheet.
 */
final class Phone implements AutoCloseable {

    private static final Pattern RESOURCE = Pattern.compile(
            "<(?:script|img|source)[^>]* src=\"([^\"]+)\"|<link(?=[^>]* rel=\"(?:stylesheet|icon|preload|modulepreload|manifest)\")[^>]* href=\"([^\"]+)\"");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Map<String, String> HEADERS = Map.of(
            "Accept-Encoding", "gzip", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "uk", "User-Agent", "load");

    private final Wire wire;
    private final Set<String> kept = new HashSet<>();
    private long received;
    private int requests;

    Phone(int port) {
        this.wire = new Wire(port);
    }

    /** Fetches the page and all that it needs. @return its HTML */
    String open(String path) throws IOException {
        return shown(path, fetch("GET", path, new byte[0]));
    }

    /** Sends a form and opens the page that it leads to. */
    String submit(String path, String form) throws IOException {
        return shown(path, fetch("POST", path, form.getBytes(StandardCharsets.UTF_8)));
    }

    private String shown(String path, Answer page) throws IOException {
        if (page.status() == 303 || page.status() == 302) {
            URI there = URI.create(path).resolve(page.header("location"));
            return open(there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()));
        }
        if (page.status() != 200) {
            throw new IOException(path + " answered " + page.status());
        }
        String html = page.text();
        for (String resource : resources(RESOURCE, html, path)) {
            load(resource);
        }
        return html;
    }

    private void load(String path) throws IOException {
        if (kept.contains(path)) {
            return;
        }
        Answer answer = fetch("GET", path, new byte[0]);
        if (answer.status() == 200 && answer.header("cache-control").contains("max-age")) {
            kept.add(path);
        }
        if (answer.header("content-type").startsWith("text/css")) {
            for (String resource : resources(IN_STYLE, answer.text(), path)) {
                load(resource);
            }
        }
    }

    private static Set<String> resources(Pattern pattern, String text, String base) {
        Set<String> resources = new LinkedHashSet<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String address = found.group(1) == null ? found.group(2) : found.group(1);
            if (!address.startsWith("data:") && !address.startsWith("#")) {
                URI there = URI.create(base.replace(" ", "%20")).resolve(address.replace("&amp;", "&"));
                resources.add(there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()));
            }
        }
        return resources;
    }

    private Answer fetch(String method, String path, byte[] form) throws IOException {
        Map<String, String> headers = new java.util.TreeMap<>(HEADERS);
        if (form.length > 0) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        Answer answer = wire.send(method, path, headers, form);
        requests++;
        received += answer.received();
        return answer;
    }

    long received() {
        return received;
    }

    int requests() {
        return requests;
    }

    /** What was spent since {@link #count}. */
    String cost() {
        return "%.1f KiB, %d requests".formatted(received / 1024.0, requests);
    }

    /** Begins to count anew; what is kept stays kept. */
    void count() {
        received = 0;
        requests = 0;
    }

    @Override
    public void close() {
        wire.close();
    }
}
