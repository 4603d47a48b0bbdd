package ua.dp.cnap.rest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.rest.problem.Refusals;
import ua.dp.cnap.rest.problem.RefusedRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictReaderTest {

    record Visit(String place, OffsetDateTime startsAt, Boolean consent, Guest guest) {}

    record Guest(String name) {}

    enum Part {
        FIRST,
        SECOND
    }

    record Change(
            UUID id,
            Integer version,
            Double lat,
            LocalDate day,
            LocalTime opens,
            List<Guest> guests,
            Map<Part, Guest> parts) {}

    @Test
    void a_body_becomes_a_record_and_what_is_absent_or_null_is_null() throws IOException {
        assertThat(read("""
                {"startsAt": "2026-03-02T09:00+02:00", "consent": true, "guest": {"name": "Олена"}, "place": null}"""))
                .isEqualTo(new Visit(null, OffsetDateTime.parse("2026-03-02T09:00+02:00"), true, new Guest("Олена")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"plaice": "x"}                        | plaice: unknown-field
                    {"guest": {"nickname": "x"}}           | guest.nickname: unknown-field
                    {"place": 1}                           | place: not-text
                    {"consent": "yes"}                     | consent: not-true-or-false
                    {"guest": "Олена"}                     | guest: not-an-object
                    {"startsAt": "2026-03-02T09:00:00"}    | startsAt: not-a-time
                    {"startsAt": "2026-02-30T09:00:00Z"}   | startsAt: not-a-time
                    {"startsAt": "+9999999-01-01T00:00Z"}  | startsAt: not-a-time
                    {"startsAt": 1772000000}               | startsAt: not-a-time
                    []                                     | body: not-an-object
                    """)
    void what_does_not_fit_is_refused_by_its_name(String json, String refusal) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request " + refusal));
    }

    @Test
    void ids_numbers_days_times_lists_and_names_of_an_enum_are_read() throws IOException {
        assertThat(read(Change.class, """
                {"id": "00000000-0000-0000-0000-0000000000a1", "version": 3, "lat": 48.5, "day": "2026-03-02",
                 "opens": "09:00", "guests": [{"name": "Олена"}], "parts": {"SECOND": {"name": "Тарас"}}}"""))
                .isEqualTo(new Change(
                        new UUID(0, 0xa1),
                        3,
                        48.5,
                        LocalDate.parse("2026-03-02"),
                        LocalTime.of(9, 0),
                        List.of(new Guest("Олена")),
                        Map.of(Part.SECOND, new Guest("Тарас"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"id": "1"}                            | id: not-an-id
                    {"version": 1.5}                       | version: not-a-whole-number
                    {"version": 99999999999}               | version: not-a-whole-number
                    {"lat": "48"}                          | lat: not-a-number
                    {"day": "2026-02-30"}                  | day: not-a-day
                    {"opens": "24:00"}                     | opens: not-a-time-of-day
                    {"opens": "9:00"}                      | opens: not-a-time-of-day
                    {"guests": {}}                         | guests: not-a-list
                    {"guests": [{"name": 1}]}              | guests.0.name: not-text
                    {"guests": [null]}                     | guests.0: missing
                    {"parts": []}                          | parts: not-an-object
                    {"parts": {"THIRD": {}}}               | parts.THIRD: unknown-field
                    """)
    void each_kind_of_value_is_refused_by_its_place(String json, String refusal) {
        assertThatThrownBy(() -> read(Change.class, json))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request " + refusal));
    }

    @Test
    void all_that_does_not_fit_is_told_in_one_go() {
        assertThatThrownBy(() -> read("""
                        {"place": 1, "consent": 2, "x": 3}"""))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r))
                                .isEqualTo(
                                        "400 malformed-request place: not-text, consent: not-true-or-false, x: unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{]", "{}{}", "{} x", "{'place':1}"})
    void what_is_no_json_is_said_to_be_none(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("400 not-json"));
    }

    @Test
    void endless_nesting_is_no_json_either() {
        assertThatThrownBy(() -> read("[".repeat(60_000)))
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("400 not-json"));
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_cut_off_at_the_limit() {
        byte[] large = new byte[BodyLimit.MOST_BYTES + 1];

        assertThatThrownBy(() ->
                        new BodyLimit.Counted(new ByteArrayInputStream(large), BodyLimit.MOST_BYTES).readAllBytes())
                .isInstanceOfSatisfying(
                        RefusedRequest.class, r -> assertThat(Refusals.told(r)).isEqualTo("413 body-too-large"));
    }

    @Test
    void what_is_written_keeps_the_order_of_the_record_and_leaves_out_null() {
        Visit visit = new Visit("Дніпро", OffsetDateTime.parse("2026-03-02T09:00+02:00"), null, new Guest("Олена"));

        assertThat(new String(RecordJson.bytes(visit), UTF_8)).isEqualTo("""
                {"place":"Дніпро","startsAt":"2026-03-02T09:00:00+02:00","guest":{"name":"Олена"}}""");
    }

    private static Object read(String json) throws IOException {
        return read(Visit.class, json);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Class<?> type, String json) throws IOException {
        return new StrictReader()
                .readFrom((Class) type, type, null, null, null, new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
