package ua.dp.cnap.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.dp.cnap.servicelist.ListStatements;
import ua.dp.cnap.tenancy.ScopeStatement;

/** How quickly a head's list of 600 services opens and is searched: over HTTP, and by plain JDBC with the same statement. */
final class HeadsList {

    private static final int SERVICES = 600;
    private static final int GOAL_MILLIS = 300;
    static final String COMMUNITY = "apostolivska";
    private static final String ACCOUNT = "head.apostolove";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** What is missing to the number is made up as services of the community's own. */
    private static final String FILL = """
            with own as (
                insert into service (tenant_id, id, number, slug, title, topic, source, verification)
                select c.id, gen_random_uuid(), n, 'own-' || n, 'Місцева послуга для виміру, номер ' || n,
                       'Місцеві послуги ' || n %% 20, 'load', 'load'
                  from community c
                 cross join generate_series(1000, 999 + %d - (select count(*)::integer from service where tenant_id is null)) n
                 where c.slug = '%s'
                    on conflict do nothing
                returning tenant_id, id)
            insert into listed_service (tenant_id, service_id, duration_minutes) select tenant_id, id, 20 from own""";

    private HeadsList() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        report.step("opening a head's list of " + SERVICES + " services over HTTP and by plain JDBC in turns");
        UUID community;
        try (Connection superuser = system.superuser();
                Statement statement = superuser.createStatement()) {
            community = community(statement);
            statement.execute("select set_config('app.tenant_id', '" + community + "', false)"); // for the history
            statement.execute(FILL.formatted(SERVICES, COMMUNITY));
            statement.execute("analyze service, listed_service");
        }
        String token = token(system.keycloakPort());
        for (String typed : new String[] {"", "загранпаспорт"}) {
            String path = "/api/v1/centre/services?limit=1000" + (typed.isEmpty() ? "" : "&q=" + encoded(typed));
            Client.Maker http = n -> new Reading(system.httpPort(), path, token);
            Client.Maker jdbc = n -> new Asking(system.application(), community, typed);
            Clients.during(plan.spell().dividedBy(2), 1, http); // a warm-up
            Timings overHttp = new Timings();
            Timings byJdbc = new Timings();
            for (int turn = 0; turn < plan.spells(); turn++) {
                byJdbc = byJdbc.and(Clients.during(plan.spell().dividedBy(2), 1, jdbc));
                overHttp = overHttp.and(Clients.during(plan.spell().dividedBy(2), 1, http));
            }
            say(
                    typed.isEmpty() ? "list of 600 services, opened whole" : "list of 600 services, searched",
                    byJdbc,
                    overHttp,
                    report);
        }
    }

    private static void say(String what, Timings jdbc, Timings http, Report report) {
        report.figure(what + ", plain JDBC", jdbc.percentiles());
        report.promise(
                what + ", over HTTP",
                http.percentiles()
                        + " (JDBC × %.1f)".formatted(http.percentile(0.5) / jdbc.percentile(0.5))
                        + (http.count() == http.count(200) ? "" : " " + http.outcomes()),
                "p95 ≤ " + GOAL_MILLIS + " ms",
                http.count() == http.count(200) && http.percentile(0.95) <= GOAL_MILLIS);
    }

    private static UUID community(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select id from community where slug = '" + COMMUNITY + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** As the head of the demo logs in from a command line. */
    static String token(int keycloakPort) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + keycloakPort + "/realms/cnap/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=cnap-cli&username=" + ACCOUNT + "&password=demo-" + ACCOUNT))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            Matcher token = TOKEN.matcher(answer.body());
            if (!token.find()) {
                throw new IOException("no token: " + answer.statusCode() + " " + answer.body());
            }
            return token.group(1);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Reads the whole list over HTTP. */
    private static final class Reading implements Client {

        private final Wire wire;
        private final String path;
        private final Map<String, String> headers;

        Reading(int port, String path, String token) {
            this.wire = new Wire(port);
            this.path = path;
            this.headers = Map.of("Authorization", "Bearer " + token);
        }

        @Override
        public int once() throws IOException {
            return wire.send("GET", path, headers, new byte[0]).status();
        }

        @Override
        public void close() {
            wire.close();
        }
    }

    /** Asks the database for the same, bound to the community as its head is. */
    private static final class Asking implements Client {

        private static final NumberedSql PAGE = NumberedSql.of(ListStatements.PAGE);

        private final Connection connection;
        private final UUID community;
        private final String typed;
        private final PreparedStatement scope;
        private final PreparedStatement page;

        Asking(Connection connection, UUID community, String typed) throws SQLException {
            this.connection = connection;
            this.community = community;
            this.typed = typed;
            connection.setAutoCommit(false);
            this.scope = connection.prepareStatement(ScopeStatement.TAKE);
            this.page = PAGE.on(connection);
        }

        @Override
        public int once() throws SQLException {
            scope.setString(1, "cnap_tenant");
            scope.setString(2, community.toString());
            scope.setString(3, "");
            scope.execute();
            PAGE.fill(page, "III", typed, "ALL", "", 1000, 0);
            int rows = 0;
            try (ResultSet row = page.executeQuery()) {
                while (row.next()) {
                    row.getString(2);
                    rows++;
                }
            }
            connection.commit();
            return rows == 0 || typed.isEmpty() && rows < SERVICES ? 500 : 200;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
