package ua.dp.cnap.rest.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /centre/tables/{table}}. */
@ExtendWith(ArquillianExtension.class)
class TablesIT {

    private static final String HERE = "chumakivska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};
    private static final String FILE =
            "Назва;Вид;Населений пункт;Адреса;Широта;Довгота\nФілія з API;філія;Тестове;вул. Нова, 2;48,5;34,5\n";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_table_is_looked_through_and_then_brought_in_once() {
        as.staff(HERE, () -> given.openOffice(1));

        JsonObject row = send("/centre/tables/offices/review", FILE)
                .body()
                .getJsonArray("rows")
                .getJsonObject(0);
        assertThat(row.getString("fate")).isEqualTo("ADDS");
        assertThat(send("/centre/tables/offices", FILE).status()).isEqualTo(200);

        assertThat(send("/centre/tables/offices/review", FILE)
                        .body()
                        .getJsonArray("rows")
                        .getJsonObject(0)
                        .getString("fate"))
                .isEqualTo("SAME");
    }

    @Test
    void a_wrong_row_is_named_and_an_unknown_table_refused() {
        assertThat(send("/centre/tables/offices", FILE.replace("48,5", "північ"))
                        .refusal())
                .startsWith("422 /problems/invalid-input, rows.2.lat: not-a-number");
        assertThat(send("/centre/tables/secrets", FILE).refusal())
                .isEqualTo("400 /problems/malformed-request, table: unknown");
        assertThat(Api.send(
                                "POST",
                                "/centre/tables/offices",
                                BodyPublishers.ofString(FILE),
                                "Authorization",
                                "Test ADMINISTRATOR " + HERE,
                                "Content-Type",
                                "application/octet-stream")
                        .status())
                .isEqualTo(403);
    }

    private static Answer send(String path, String file) {
        return Api.send(
                "POST",
                path,
                BodyPublishers.ofByteArray(file.getBytes(Charset.forName("windows-1251"))),
                "Authorization",
                HEAD[1],
                "Content-Type",
                "application/octet-stream");
    }
}
