package ua.dp.cnap.ui.letter;

import java.util.List;
import java.util.Locale;

/** What a letter offers. Each opens a page of the own visit that has one button: mail programs open links by themselves. */
enum Tap {
    CONFIRM("/confirm?code="),
    COMING("/coming"),
    CANCEL("/cancel"),
    MANAGE("");

    /** The part of the address after the visit's; that of CONFIRM lacks the code. */
    final String path;

    Tap(String path) {
        this.path = path;
    }

    String key() {
        return "mail.tap." + name().toLowerCase(Locale.ROOT);
    }

    /** The most important first. */
    static List<Tap> offeredWith(String news) {
        return switch (news) {
            case "reminder-day", "reminder-hours" -> List.of(COMING, CANCEL, MANAGE);
            case "confirm" -> List.of(CONFIRM, CANCEL);
            default -> List.of(MANAGE);
        };
    }
}
