package ua.dp.cnap.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keycloak's admin API, as far as accounts of staff need it. The application shows the secret of its client
 * {@code cnap-accounts}, which may change accounts and memberships and nothing else.
 *
 * @param realm address of the realm, as people's browsers know it
 * @param returnTo where a person arrives after the password has been set
 */
record LoginServer(HttpClient http, URI realm, String secret, URI returnTo) {

    private static final String CLIENT = "cnap-accounts";
    private static final String CONSOLE = "cnap-console";
    private static final String SECOND_FACTOR = "second-factor";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration INVITATION_HOLDS = Duration.ofDays(3);

    /**
     * An account as the login server knows it.
     *
     * @param proven whether its address is known to be the person's own
     */
    record Account(String id, String surname, String givenName, boolean enabled, boolean proven, boolean hasCode) {}

    /** One conversation: a token, good for a minute. */
    Talk begin() throws Unanswered {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + encoded(secret);
        HttpRequest login = request(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = send(login);
        if (answer.statusCode() != 200) {
            throw Unanswered.refused("login-refused", answer.statusCode());
        }
        return new Talk(object(answer).getString("access_token"));
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws Unanswered {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw Unanswered.unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unanswered.unreachable(e);
        }
    }

    private static JsonObject object(HttpResponse<String> answer) throws Unanswered {
        return json(answer).asJsonObject();
    }

    private static JsonValue json(HttpResponse<String> answer) throws Unanswered {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            throw Unanswered.refused("not-understood", answer.statusCode());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return realm.toString();
    }

    /** What can be said to the login server while the token is good. */
    final class Talk {

        private static final int NOT_FOUND = 404;
        private static final int CONFLICT = 409;

        private final String token;
        private final String admin = realm.toString().replaceFirst("/realms/", "/admin/realms/");

        private Talk(String token) {
            this.token = token;
        }

        Optional<Account> account(String id) throws Unanswered {
            HttpResponse<String> answer = ask("/users/" + encoded(id));
            return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(account(object(good(answer))));
        }

        Optional<Account> accountOf(String email) throws Unanswered {
            JsonArray found =
                    json(good(ask("/users?exact=true&email=" + encoded(email)))).asJsonArray();
            return found.isEmpty() ? Optional.empty() : Optional.of(account(found.getJsonObject(0)));
        }

        /** Without a password: the letter lets the person set one. */
        void create(String email, String surname, String givenName) throws Unanswered {
            JsonObject user = Json.createObjectBuilder()
                    .add("username", email)
                    .add("email", email)
                    .add("lastName", surname)
                    .add("firstName", givenName)
                    .add("enabled", true)
                    .add("attributes", Json.createObjectBuilder().add("locale", Json.createArrayBuilder(List.of("uk"))))
                    .build();
            good(tell("POST", "/users", user));
        }

        void enable(Account account, boolean enabled) throws Unanswered {
            good(tell(
                    "PUT",
                    "/users/" + account.id(),
                    Json.createObjectBuilder().add("enabled", enabled).build()));
        }

        void rename(Account account, String surname, String givenName) throws Unanswered {
            JsonObject names = Json.createObjectBuilder()
                    .add("lastName", surname)
                    .add("firstName", givenName)
                    .build();
            good(tell("PUT", "/users/" + account.id(), names));
        }

        /** The slugs of all communities, and perhaps {@code oblast}, that the account belongs to. */
        List<String> organizationsOf(Account account) throws Unanswered {
            return json(good(ask("/organizations/members/" + account.id() + "/organizations")))
                    .asJsonArray()
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(o -> o.getString("alias"))
                    .toList();
        }

        /** The organization of the community; made if the community is new. */
        String organization(UUID tenantId, String slug, String name) throws Unanswered {
            Optional<String> known = organization(tenantId);
            if (known.isPresent()) {
                return known.get();
            }
            JsonObject wanted = Json.createObjectBuilder()
                    .add("alias", slug)
                    .add("name", name)
                    .add("enabled", true)
                    .add(
                            "attributes",
                            Json.createObjectBuilder()
                                    .add("tenant_id", Json.createArrayBuilder(List.of(tenantId.toString()))))
                    .build();
            good(tell("POST", "/organizations", wanted));
            return organization(tenantId).orElseThrow(() -> Unanswered.refused("not-understood", NOT_FOUND));
        }

        private Optional<String> organization(UUID tenantId) throws Unanswered {
            JsonArray found = json(good(ask("/organizations?q=" + encoded("tenant_id:" + tenantId))))
                    .asJsonArray();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.getJsonObject(0).getString("id"));
        }

        void join(String organization, Account account) throws Unanswered {
            HttpResponse<String> answer =
                    tell("POST", "/organizations/" + organization + "/members", json(account.id()));
            if (answer.statusCode() != CONFLICT) { // a member already
                good(answer);
            }
        }

        void leave(String organization, Account account) throws Unanswered {
            HttpResponse<String> answer =
                    tell("DELETE", "/organizations/" + organization + "/members/" + account.id(), null);
            if (answer.statusCode() != NOT_FOUND) { // no member any more
                good(answer);
            }
        }

        void logOut(Account account) throws Unanswered {
            good(tell("POST", "/users/" + account.id() + "/logout", null));
        }

        /** From the next login on a one-time code is asked for; answers whether that is new. */
        boolean demandCode(Account account) throws Unanswered {
            String roles = "/users/" + account.id() + "/role-mappings/realm";
            Optional<JsonObject> role =
                    json(good(ask(roles + "/available"))).asJsonArray().getValuesAs(JsonObject.class).stream()
                            .filter(r -> r.getString("name").equals(SECOND_FACTOR))
                            .findFirst();
            if (role.isPresent()) {
                good(tell(
                        "POST",
                        roles,
                        Json.createArrayBuilder(List.of(role.get())).build()));
            }
            return role.isPresent();
        }

        /** Sends the letter. */
        void invite(Account account, List<String> actions) throws Unanswered {
            String way = "/users/" + account.id() + "/execute-actions-email?client_id=" + CONSOLE + "&redirect_uri="
                    + encoded(returnTo.toString()) + "&lifespan=" + INVITATION_HOLDS.toSeconds();
            HttpResponse<String> answer =
                    tell("PUT", way, Json.createArrayBuilder(actions).build());
            if (answer.statusCode() / 100 != 2) {
                throw Unanswered.refused("mail-failed", answer.statusCode());
            }
        }

        private Account account(JsonObject user) throws Unanswered {
            String id = user.getString("id");
            return new Account(
                    id,
                    user.getString("lastName", ""),
                    user.getString("firstName", ""),
                    user.getBoolean("enabled", false),
                    user.getBoolean("emailVerified", false) || hasNoPassword(id),
                    user.getBoolean("totp", false));
        }

        /** Then nobody has come in yet who could have put an address of others there. */
        private boolean hasNoPassword(String id) throws Unanswered {
            return json(good(ask("/users/" + id + "/credentials")))
                    .asJsonArray()
                    .isEmpty();
        }

        private JsonString json(String text) {
            return Json.createValue(text);
        }

        private JsonValue json(HttpResponse<String> answer) throws Unanswered {
            return LoginServer.json(answer);
        }

        private HttpResponse<String> ask(String path) throws Unanswered {
            return tell("GET", path, null);
        }

        private HttpResponse<String> tell(String method, String path, JsonValue body) throws Unanswered {
            BodyPublisher sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
            return send(request(URI.create(admin + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, sent)
                    .build());
        }

        private static HttpResponse<String> good(HttpResponse<String> answer) throws Unanswered {
            if (answer.statusCode() / 100 != 2) {
                throw Unanswered.refused("refused", answer.statusCode());
            }
            return answer;
        }
    }
}
