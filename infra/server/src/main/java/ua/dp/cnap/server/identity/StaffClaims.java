package ua.dp.cnap.server.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.tenancy.StaffToken;
import ua.dp.cnap.tenancy.StaffToken.Organization;

/**
 * Reads who someone is out of the claims of a token whose signature, issuer and audience are already verified.
 *
 * <p>A claim that is not shaped as agreed makes the whole token worth nothing, rather than worth what could be read of
 * it.
 */
final class StaffClaims {

    private static final String TENANT = "tenant_id";
    private static final String SCOPE = "scope";

    private StaffClaims() {}

    static Optional<StaffToken> read(JsonObject claims) {
        try {
            String subject = text(claims.get("sub"));
            Map<String, JsonValue> organizations = organizations(claims);
            Set<StaffRole> regional = roles(claims);
            return Optional.of(new StaffToken(
                    subject, name(claims), communities(organizations), region(organizations) ? regional : Set.of()));
        } catch (Malformed | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(JsonObject claims) {
        return text(claims.getOrDefault("name", claims.get("preferred_username")));
    }

    private static Set<StaffRole> roles(JsonObject claims) {
        Set<StaffRole> roles = new HashSet<>();
        JsonValue access = claims.get("realm_access");
        if (access != null) {
            for (String role : texts(object(access).get("roles"))) {
                StaffRole.ofTheRegion(role).ifPresent(roles::add);
            }
        }
        return roles;
    }

    private static Map<String, JsonValue> organizations(JsonObject claims) {
        JsonValue organizations = claims.get("organization");
        return organizations == null ? Map.of() : object(organizations);
    }

    private static List<Organization> communities(Map<String, JsonValue> organizations) {
        List<Organization> communities = new ArrayList<>();
        organizations.forEach((alias, attributes) -> {
            JsonValue tenant = object(attributes).get(TENANT);
            if (tenant != null) {
                communities.add(new Organization(uuid(only(tenant)), alias));
            }
        });
        return communities;
    }

    private static boolean region(Map<String, JsonValue> organizations) {
        boolean region = false;
        for (JsonValue attributes : organizations.values()) {
            JsonValue scope = object(attributes).get(SCOPE);
            if (scope != null) {
                if (!only(scope).equals("region") || object(attributes).containsKey(TENANT)) {
                    throw new Malformed();
                }
                region = true;
            }
        }
        return region;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) { // UUID.fromString takes "1-1-1-1-1"
            throw new Malformed();
        }
        return uuid;
    }

    private static String only(JsonValue value) {
        List<String> texts = texts(value);
        if (texts.size() != 1) {
            throw new Malformed();
        }
        return texts.getFirst();
    }

    private static List<String> texts(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            throw new Malformed();
        }
        return array.stream().map(StaffClaims::text).toList();
    }

    private static String text(JsonValue value) {
        if (!(value instanceof JsonString string) || string.getString().isBlank()) {
            throw new Malformed();
        }
        return string.getString();
    }

    private static JsonObject object(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new Malformed();
        }
        return object;
    }

    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
