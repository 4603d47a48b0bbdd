package ua.dp.cnap.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A Keycloak organization: a community, known by its slug and the id of its tenant, or the oblast. The attribute goes
 * into the token of every member and is all that decides on the scope.
 */
record Organization(String alias, String name, String attribute, String value) {

    static final String OBLAST = "oblast";

    private static final String COMMUNITIES = "/reference/communities.csv";
    private static final String HEADER = "katotth_code,slug,name,adjective,name_en,type,district,";

    /** The 86 communities of the reference data, then the oblast. */
    static List<Organization> all() {
        return Stream.concat(communities(), Stream.of(oblast())).toList();
    }

    Map<String, Object> inRealm(List<Account> accounts) {
        return Map.of(
                "alias",
                alias,
                "name",
                name,
                "enabled",
                true,
                "attributes",
                Map.of(attribute, List.of(value)),
                "members",
                accounts.stream()
                        .filter(a -> a.organizations().contains(alias))
                        .map(a -> Map.of("username", a.username(), "membershipType", "UNMANAGED"))
                        .toList());
    }

    private static Organization oblast() {
        return new Organization(OBLAST, "Дніпропетровська область", "scope", "region");
    }

    private static Stream<Organization> communities() {
        try (BufferedReader csv =
                new BufferedReader(new InputStreamReader(Organization.class.getResourceAsStream(COMMUNITIES), UTF_8))) {
            if (!csv.readLine().startsWith(HEADER)) {
                throw new IllegalStateException(COMMUNITIES + " no longer begins with " + HEADER);
            }
            return csv.lines().map(line -> line.split(",", 8)).map(Organization::community).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named with the district: two communities have the same name, two organizations cannot. */
    private static Organization community(String[] columns) {
        String name = columns[2] + ", " + columns[6];
        return new Organization(
                columns[1], name, "tenant_id", tenantId(columns[0]).toString());
    }

    /** The same in SQL: {@code md5(katotth_code)::uuid}. */
    static UUID tenantId(String katotthCode) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(katotthCode.getBytes(US_ASCII));
            BigInteger bits = new BigInteger(1, md5);
            return new UUID(bits.shiftRight(64).longValue(), bits.longValue());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
