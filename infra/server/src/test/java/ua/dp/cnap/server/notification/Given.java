package ua.dp.cnap.server.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.notification.News;

/** Messages that are due. */
final class Given {

    static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z");

    private Given() {}

    static Due due(Channel channel, News news, String recipient) {
        return new Due(
                UUID.randomUUID(),
                UUID.randomUUID(),
                channel,
                news,
                recipient,
                "uk",
                1,
                UUID.randomUUID(),
                2,
                "K7M-4PX",
                NINE,
                NINE.plusSeconds(900),
                Optional.empty(),
                "Реєстрація місця проживання",
                new Due.Place("Головний офіс", "вул. Тестова, 1", "м. Апостолове", Optional.empty()),
                new Due.Centre(
                        "apostolivska",
                        "ЦНАП",
                        "CNAP",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "#123456",
                        "#ffffff",
                        false),
                Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                Optional.empty());
    }
}
