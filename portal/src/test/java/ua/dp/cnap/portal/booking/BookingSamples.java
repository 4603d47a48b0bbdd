package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.FormErrors;

/** Forms as somebody invented would fill them in. */
public final class BookingSamples {

    private BookingSamples() {}

    public static BookingForm form() {
        BookingForm form = BookingForm.empty("x", "00000000-0000-0000-0000-0000000000a1", "2026-03-03T07:30:00Z");
        form.surname = "Вигаданий";
        form.givenName = "Тарас";
        form.phone = "067 000 00 00";
        return form;
    }

    public static Optional<Elsewhere> elsewhere() {
        return Optional.of(new Elsewhere(
                List.of(new Elsewhere.Item(
                        "Софіївська громада",
                        "ЦНАП Софіївської громади",
                        Instant.parse("2026-03-03T07:30:00Z"),
                        "/sofiivska/booking?service=x&office=1")),
                "/nearest?service=x&community=apostolivska"));
    }

    public static FindForm find(FormErrors errors) {
        return FindForm.empty().with(errors);
    }
}
