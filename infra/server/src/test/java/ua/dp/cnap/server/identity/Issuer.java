package ua.dp.cnap.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Stands in for Keycloak where a test is about tokens: a key, its two documents over HTTP, and tokens signed with any
 * key. The login page is Keycloak's own and is visited by the browser tests.
 */
final class Issuer implements AutoCloseable {

    private static final String KEY_ID = "test";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys = newKeys();

    private Issuer(HttpServer server) {
        this.server = server;
    }

    static Issuer start() throws IOException {
        Issuer issuer = new Issuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        issuer.publish("/.well-known/openid-configuration", issuer.configuration());
        issuer.publish("/keys", issuer.publicKeys());
        issuer.server.start();
        return issuer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The claims that Keycloak always gives, good for five minutes, as a start for those a test is about. */
    JsonObjectBuilder claims() {
        Instant now = Instant.now();
        return Json.createObjectBuilder()
                .add("iss", address())
                .add("aud", "cnap-console")
                .add("typ", "Bearer")
                .add("azp", "cnap-cli")
                .add("iat", now.getEpochSecond())
                .add("exp", now.plusSeconds(300).getEpochSecond())
                .add("sub", "s-1")
                .add("name", "Ганна Прикладна")
                .add(
                        "realm_access",
                        Json.createObjectBuilder()
                                .add("roles", Json.createArrayBuilder().add("administrator")));
    }

    String sign(JsonObject claims) {
        return sign(claims, keys.getPrivate());
    }

    /** As someone would who has not our key but says so. */
    String forge(JsonObject claims) {
        return sign(claims, newKeys().getPrivate());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String sign(JsonObject claims, PrivateKey key) {
        JsonObject header = Json.createObjectBuilder()
                .add("alg", "RS256")
                .add("typ", "JWT")
                .add("kid", KEY_ID)
                .build();
        String signed = base64(header.toString().getBytes(UTF_8)) + "."
                + base64(claims.toString().getBytes(UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject configuration() {
        return Json.createObjectBuilder()
                .add("issuer", address())
                .add("authorization_endpoint", address() + "/auth")
                .add("token_endpoint", address() + "/token")
                .add("end_session_endpoint", address() + "/logout")
                .add("jwks_uri", address() + "/keys")
                .add("response_types_supported", Json.createArrayBuilder().add("code"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add(
                        "id_token_signing_alg_values_supported",
                        Json.createArrayBuilder().add("RS256"))
                .build();
    }

    private JsonObject publicKeys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kid", KEY_ID)
                                        .add("kty", "RSA")
                                        .add("alg", "RS256")
                                        .add("use", "sig")
                                        .add("n", base64(unsigned(key.getModulus())))
                                        .add("e", base64(unsigned(key.getPublicExponent())))))
                .build();
    }

    private void publish(String path, JsonObject document) {
        byte[] body = document.toString().getBytes(UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
