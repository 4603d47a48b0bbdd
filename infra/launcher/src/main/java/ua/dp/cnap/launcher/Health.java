package ua.dp.cnap.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** A server's own answer to "are you ready?", over HTTP on this machine. */
final class Health {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Daemon daemon;
    private final URI address;
    private final Pattern broken;

    /** @param broken what the log says when the server runs but will never be ready */
    Health(Daemon daemon, String address, Pattern broken) {
        this.daemon = daemon;
        this.address = URI.create(address);
        this.broken = broken;
    }

    boolean isReady() {
        try {
            HttpRequest question = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }

    /** @throws Trouble if the process ends, says that it is broken, or takes too long */
    void await(String name, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!isReady()) {
            if (!daemon.isRunning()) {
                throw new Trouble(name + " ended while it was starting" + because());
            }
            if (!complaints(broken).isEmpty()) {
                throw new Trouble(name + " did not start" + because());
            }
            if (Instant.now().isAfter(end)) {
                throw new Trouble(name + " was not ready after " + patience.toSeconds() + " s" + because());
            }
            pause();
        }
    }

    private String because() {
        List<String> errors = complaints(Pattern.compile("\\b(ERROR|FATAL)\\b|^Error|^ERROR|OutOfMemoryError"));
        String first = errors.isEmpty() ? "" : ": " + shortened(errors.getFirst());
        return first + (first.endsWith(".") ? "" : ".") + " Its log is " + daemon.log() + ".";
    }

    private List<String> complaints(Pattern pattern) {
        try (var lines = Files.newBufferedReader(daemon.log(), StandardCharsets.UTF_8)) {
            return lines.lines().filter(line -> pattern.matcher(line).find()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        String text = line.replaceAll("\\u001B\\[[;\\d]*m", "").strip();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(400));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
