package ua.dp.cnap.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An appointment as an iCalendar file (RFC 5545) for the citizen's own calendar, with a reminder two hours before. The same
 * appointment always has the same UID, so that a calendar which takes the file twice shows it once.
 *
 * @param edition grows with every change; a calendar believes the highest
 */
public record CalendarFile(
        UUID id, int edition, Instant startsAt, Instant endsAt, String summary, String place, String description) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /** Who invites and who is invited; a calendar then follows changes by itself (RFC 5546). */
    public record Invitation(String organizer, String organizerAddress, String attendeeAddress) {}

    /** A file to be taken into a calendar by hand. */
    public String published(Instant now) {
        return file("PUBLISH", now, List.of("STATUS:CONFIRMED"));
    }

    /** What is sent to tell a calendar of a new or changed appointment. */
    public String requested(Invitation invitation, Instant now) {
        return file("REQUEST", now, people(invitation, "CONFIRMED"));
    }

    /** What is sent to take the appointment out of a calendar. */
    public String cancelled(Invitation invitation, Instant now) {
        return file("CANCEL", now, people(invitation, "CANCELLED"));
    }

    private static List<String> people(Invitation people, String status) {
        return List.of(
                "STATUS:" + status,
                "ORGANIZER;CN=" + quoted(people.organizer()) + ":mailto:" + people.organizerAddress(),
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:" + people.attendeeAddress());
    }

    private String file(String method, Instant now, List<String> more) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//cnap.dp.ua//portal//UK",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "UID:" + id + "@cnap",
                "SEQUENCE:" + edition,
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(startsAt),
                "DTEND:" + UTC.format(endsAt),
                "SUMMARY:" + escaped(summary),
                "LOCATION:" + escaped(place),
                "DESCRIPTION:" + escaped(description)));
        lines.addAll(more);
        if (!method.equals("CANCEL")) {
            lines.addAll(List.of(
                    "BEGIN:VALARM",
                    "ACTION:DISPLAY",
                    "TRIGGER:-PT2H",
                    "DESCRIPTION:" + escaped(summary),
                    "END:VALARM"));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
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

    /** A parameter's value cannot escape anything: what would end it is left out. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\p{Cntrl}]", "") + '"';
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
