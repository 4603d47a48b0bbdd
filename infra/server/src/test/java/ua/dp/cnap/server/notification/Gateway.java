package ua.dp.cnap.server.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Somebody's HTTP server: remembers what it is asked, and answers what it was told to, then always the last of it. */
final class Gateway implements AutoCloseable {

    /** One request. */
    record Asked(String path, Headers headers, String body) {

        JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }
    }

    private record Answer(int status, String body, String header, String value) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();

    private Gateway(HttpServer server) {
        this.server = server;
    }

    static Gateway start() throws IOException {
        Gateway it = new Gateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        it.server.createContext("/", it::answer);
        it.server.setExecutor(Executors.newCachedThreadPool());
        it.server.start();
        return it;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Gateway answers(int status, String body) {
        return answers(status, body, null, null);
    }

    synchronized Gateway answers(int status, String body, String header, String value) {
        answers.add(new Answer(status, body, header, value));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        Answer answer = next();
        if (answer.status() == 0) {
            return; // silence
        }
        if (answer.header() != null) {
            exchange.getResponseHeaders().add(answer.header(), answer.value());
        }
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Answer next() {
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
