package ua.dp.cnap.admin.catalog;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.catalog.ListRow;
import ua.dp.cnap.catalog.Obligation;

/** A service of the regional list as the head's table shows it. */
record ServiceLine(
        UUID id, String title, String topic, Obligation obligation, Integer minutes, boolean offered, int version)
        implements Serializable {

    static ServiceLine of(ListRow row) {
        return new ServiceLine(
                row.service().id(),
                row.service().title(),
                row.service().topic(),
                row.obligation(),
                row.durationMinutes(),
                row.offered(),
                row.version());
    }

    /** Whether every word that was typed stands in the title or the topic. */
    boolean isLike(String typed) {
        String words = simple(title + " " + topic);
        return Stream.of(simple(typed).split(" ")).allMatch(words::contains);
    }

    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ'`\\-]", "").strip().replaceAll("\\s+", " ");
    }
}
