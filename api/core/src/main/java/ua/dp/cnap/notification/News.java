package ua.dp.cnap.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a citizen is told of a visit; each with words of its own, under {@code mail.} and its {@link #key}.
 *
 * <p>A new one needs a constant here and those words, nothing else.
 */
public enum News {
    BOOKED(Trait.ANSWERS),
    /** It counts only once the citizen has confirmed it. */
    CONFIRM(Trait.ANSWERS),
    /** By the citizen. */
    MOVED(Trait.ANSWERS),
    /** By the citizen. */
    CANCELLED(Trait.ANSWERS, Trait.ENDS),
    /** Because the configuration changed and the head decided so. */
    MOVED_BY_CENTRE,
    /** Because the configuration changed and the head decided so. */
    CANCELLED_BY_CENTRE(Trait.ENDS),
    /** The visit is on the next day. */
    REMINDER_DAY(Trait.REMINDS),
    /** The visit begins in a few hours. */
    REMINDER_HOURS(Trait.REMINDS);

    private enum Trait {
        /** To what the citizen has done this minute: told at night too. */
        ANSWERS,
        /** The visit does not take place any more. */
        ENDS,
        /** Told only while the visit still is where and when the message says. */
        REMINDS
    }

    private final Set<Trait> traits;

    News(Trait... traits) {
        this.traits = EnumSet.noneOf(Trait.class);
        this.traits.addAll(Arrays.asList(traits));
    }

    /** Whether the visit does not take place any more. */
    public boolean isTheEnd() {
        return traits.contains(Trait.ENDS);
    }

    /** As in text keys: {@code moved-by-centre}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, as an array of the database. */
    static String all() {
        return array(EnumSet.allOf(News.class));
    }

    /** Those that are told in quiet hours too, as an array of the database. */
    static String answers() {
        return with(Trait.ANSWERS);
    }

    /** Those that are void once the visit has changed, as an array of the database. */
    static String reminders() {
        return with(Trait.REMINDS);
    }

    private static String with(Trait trait) {
        return array(Arrays.stream(values())
                .filter(news -> news.traits.contains(trait))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(News.class))));
    }

    private static String array(Set<News> some) {
        return some.stream().map(News::name).collect(Collectors.joining(",", "{", "}"));
    }
}
