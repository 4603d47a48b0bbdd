package ua.dp.cnap.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as Keycloak's admin API does, and remembers what it was told. */
final class LoginServerDouble implements AutoCloseable {

    private static final String ADMIN = "/admin/realms/cnap";

    private final HttpServer server;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final List<String> withPassword = new CopyOnWriteArrayList<>();

    private LoginServerDouble(HttpServer server) {
        this.server = server;
    }

    static LoginServerDouble start() throws IOException {
        LoginServerDouble it =
                new LoginServerDouble(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        it.server.createContext("/", it::answer);
        it.server.start();
        return it;
    }

    String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/cnap";
    }

    void knows(String id, String email, boolean hasPassword, boolean verified) {
        if (hasPassword) {
            withPassword.add(id);
        }
        users.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("email", email)
                        .add("enabled", true)
                        .add("emailVerified", verified)
                        .build());
    }

    /** Method and path below the realm, in order; without questions. */
    List<String> said() {
        return said.stream().filter(one -> !one.startsWith("GET")).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (path.startsWith("/realms")) {
            reply(exchange, 200, "{\"access_token\":\"t\"}");
            return;
        }
        String below = path.substring(ADMIN.length());
        said.add(exchange.getRequestMethod() + " " + below);
        if (!exchange.getRequestMethod().equals("GET")) {
            if (below.equals("/users")) {
                JsonObject wanted = Json.createReader(new StringReader(sent)).readObject();
                knows("u1", wanted.getString("email"), false, false);
            }
            reply(exchange, 204, "");
        } else if (below.equals("/users")) {
            String query = URLDecoder.decode(exchange.getRequestURI().getQuery(), UTF_8);
            JsonArrayBuilder found = Json.createArrayBuilder();
            users.values().stream()
                    .filter(user -> query.endsWith("=" + user.getString("email")))
                    .forEach(found::add);
            reply(exchange, 200, found.build().toString());
        } else if (below.equals("/organizations")) {
            reply(exchange, 200, "[{\"id\":\"o1\",\"alias\":\"here\"}]");
        } else if (below.endsWith("/available")) {
            reply(exchange, 200, "[{\"id\":\"r1\",\"name\":\"second-factor\"}]");
        } else if (below.endsWith("/credentials")) {
            reply(exchange, 200, withPassword.contains(below.split("/")[2]) ? "[{\"type\":\"password\"}]" : "[]");
        } else if (below.endsWith("/organizations")) {
            reply(exchange, 200, "[]");
        } else {
            JsonObject user = users.get(below.substring("/users/".length()));
            reply(exchange, user == null ? 404 : 200, user == null ? "" : user.toString());
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
