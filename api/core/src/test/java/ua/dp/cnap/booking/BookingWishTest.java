package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingWishTest {

    @Test
    void an_empty_form_is_told_everything_at_once() {
        BookingWish.Form empty = new BookingWish.Form(null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> BookingWish.of(empty))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder(
                                        "serviceId",
                                        "officeId",
                                        "startsAt",
                                        "applicant.surname",
                                        "applicant.givenName",
                                        "applicant.phone",
                                        "consent"));
    }

    @Test
    void the_service_that_is_named_alone_comes_before_the_others() {
        String first = "0df17fc2-dd1a-1b6b-51b1-76ed3b52d313";
        String second = "0df17fc2-dd1a-1b6b-51b1-76ed3b52d314";

        assertThat(errand(second, List.of(first, second), 2).toString())
                .isEqualTo(Errand.of(List.of(UUID.fromString(second), UUID.fromString(first)), 2)
                        .toString());
        assertThat(errand(null, List.of(first, second), null).services())
                .containsExactly(UUID.fromString(first), UUID.fromString(second));
        assertThat(errand(first, null, null)).isEqualTo(Errand.of(UUID.fromString(first)));
    }

    private static Errand errand(String serviceId, List<String> services, Integer people) {
        return BookingWish.of(new BookingWish.Form(
                        serviceId,
                        "0df17fc2-dd1a-1b6b-51b1-76ed3b52d315",
                        java.time.Instant.parse("2026-03-02T09:00:00Z"),
                        "Коваль",
                        "Олена",
                        null,
                        "0671234567",
                        null,
                        true,
                        "uk",
                        null,
                        services,
                        people))
                .errand();
    }

    @Test
    void nobody_books_without_consent() {
        BookingWish.Form form = new BookingWish.Form(
                "0df17fc2-dd1a-1b6b-51b1-76ed3b52d313",
                "0df17fc2-dd1a-1b6b-51b1-76ed3b52d314",
                java.time.Instant.parse("2026-03-02T09:00:00Z"),
                "Коваль",
                "Олена",
                null,
                "0671234567",
                null,
                false,
                "uk",
                null);

        assertThatThrownBy(() -> BookingWish.of(form))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.errors()).containsExactly(new FieldError("consent", "not-given")));
    }
}
