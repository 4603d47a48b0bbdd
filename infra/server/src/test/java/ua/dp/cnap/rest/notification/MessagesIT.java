package ua.dp.cnap.rest.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.rest.Api;

/** {@code /centre/messages}: what was given up, for those who configure the centre, of their own community only. */
@ExtendWith(ArquillianExtension.class)
class MessagesIT {

    private static final String HERE = "zelenodolska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void what_was_given_up_is_listed_masked_and_sent_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("09:00")), null));
        as.staff(HERE, () -> given.update("update message set state = 'DEAD', last_error = 'refused 550'"));

        JsonObject outbox = Api.get("/centre/messages", HEAD).body();
        assertThat(outbox.getBoolean("open")).isFalse();
        assertThat(outbox.getInt("dead")).isEqualTo(1);
        JsonObject dead = outbox.getJsonArray("items").getJsonObject(0);
        assertThat(dead.getString("recipient")).isEqualTo("t…@example.org");
        assertThat(dead.getString("reason")).isEqualTo("refused 550");
        assertThat(Api.get("/centre/messages", "Authorization", "Test HEAD yurivska")
                        .body()
                        .getJsonArray("items"))
                .isEmpty();

        String again = "/centre/messages/" + dead.getString("id") + "/again";
        assertThat(Api.send("POST", again, BodyPublishers.noBody(), HEAD).status())
                .isEqualTo(204);
        assertThat(Api.get("/centre/messages", HEAD).body().getInt("waiting")).isEqualTo(1);
    }

    @Test
    void a_desk_does_not_see_them() {
        assertThat(Api.get("/centre/messages", "Authorization", "Test ADMINISTRATOR " + HERE)
                        .status())
                .isEqualTo(403);
    }
}
