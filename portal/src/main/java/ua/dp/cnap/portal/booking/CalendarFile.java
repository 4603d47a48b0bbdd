package ua.dp.cnap.portal.booking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** An appointment as an iCalendar file (RFC 5545) for the citizen's own calendar, with a reminder two hours before. */
record CalendarFile(UUID id, Instant startsAt, Instant endsAt, String summary, String place, String description) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    String text(Instant now) {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//cnap.dp.ua//portal//UK",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + id + "@cnap",
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(startsAt),
                "DTEND:" + UTC.format(endsAt),
                "SUMMARY:" + escaped(summary),
                "LOCATION:" + escaped(place),
                "DESCRIPTION:" + escaped(description),
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-PT2H",
                "DESCRIPTION:" + escaped(summary),
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines are counted in octets and a character is never split (RFC 5545, 3.1). */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append("\r\n");
    }
}
