package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarFileTest {

    private static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z");

    private final CalendarFile visit = new CalendarFile(
            UUID.fromString("00000000-0000-0000-0000-0000000000c1"),
            3,
            NINE,
            NINE.plusSeconds(1200),
            "Прийом у ЦНАП: Реєстрація місця проживання дитини до 14 років",
            "Головний офіс, Апостолове; вхід з двору",
            "Рядок перший\nрядок другий");
    private final CalendarFile.Invitation invitation = new CalendarFile.Invitation(
            "ЦНАП \"Апостолове\"\r\nATTENDEE:x", "noreply@example.org", "applicant@example.org");
    private final String file = visit.published(NINE);

    @Test
    void times_are_instants_so_that_no_calendar_shifts_them() {
        assertThat(file).contains("DTSTART:20260302T070000Z\r\n", "DTEND:20260302T072000Z\r\n");
    }

    @Test
    void commas_semicolons_and_line_breaks_are_escaped() {
        assertThat(unfolded())
                .contains("LOCATION:Головний офіс\\, Апостолове\\; вхід з двору")
                .contains("DESCRIPTION:Рядок перший\\nрядок другий");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_split() {
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(unfolded()).contains("SUMMARY:Прийом у ЦНАП: Реєстрація місця проживання дитини до 14 років");
    }

    @Test
    void a_line_break_in_a_text_cannot_start_a_line_of_its_own() {
        assertThat(file.split("\r\n")).noneMatch(line -> line.startsWith("рядок"));
    }

    @Test
    void what_is_sent_names_both_sides_and_its_edition_so_that_calendars_follow_changes() {
        assertThat(unfolded(visit.requested(invitation, NINE)))
                .contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:3\r\n", "BEGIN:VALARM")
                .contains("UID:00000000-0000-0000-0000-0000000000c1@cnap\r\n")
                .contains("RSVP=FALSE:mailto:applicant@example.org\r\n");
        assertThat(unfolded(visit.cancelled(invitation, NINE)))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:00000000-0000-0000-0000-0000000000c1@cnap")
                .doesNotContain("VALARM");
    }

    @Test
    void the_name_of_a_centre_cannot_end_its_line_or_its_quotation() {
        assertThat(unfolded(visit.requested(invitation, NINE)))
                .contains("ORGANIZER;CN=\"ЦНАП АпостоловеATTENDEE:x\":mailto:noreply@example.org\r\n");
    }

    private String unfolded() {
        return unfolded(file);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
