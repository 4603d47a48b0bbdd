package ua.dp.cnap.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;

/** The application runs on the provisioned server with a real database, and says so. */
@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @Inject
    @Readiness
    HealthCheck ready;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_database_answers_through_the_pool() {
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @RunAsClient
    void a_stranger_hears_one_word(@ArquillianResource URL application) throws Exception {
        HttpResponse<String> answer = get(application, "/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    @RunAsClient
    void metrics_are_not_for_strangers(@ArquillianResource URL application) throws Exception {
        assertThat(get(application, "/metrics").body()).doesNotContain("# TYPE");
    }

    private static HttpResponse<String> get(URL application, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(application.toString()).resolve(path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
