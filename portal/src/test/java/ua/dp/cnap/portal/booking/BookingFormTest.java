package ua.dp.cnap.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingFormTest {

    private static final UUID SERVICE = UUID.randomUUID();

    @Test
    void a_form_filled_in_well_becomes_a_wish_in_the_language_of_the_page() {
        BookingForm form = BookingSamples.form();
        form.consent = "yes";

        BookingWish wish = form.wish(SERVICE, Language.EN);

        assertThat(wish.serviceId()).isEqualTo(SERVICE);
        assertThat(wish.applicant().phone()).isEqualTo("+380670000000");
        assertThat(wish.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_has_a_sentence_beside_its_field(Language language) {
        BookingForm form = BookingForm.empty("x", SERVICE.toString(), "tomorrow");
        List<FormErrors.OnField> missing = errors(form);
        form.surname = form.givenName = form.patronymic = "<b>";
        form.phone = form.email = "x";
        List<FormErrors.OnField> malformed = errors(form);
        form.surname = form.givenName = form.patronymic = "а".repeat(10_000);
        List<FormErrors.OnField> tooLong = errors(form);

        assertThat(missing)
                .extracting(FormErrors.OnField::field)
                .containsExactlyInAnyOrder("surname", "givenName", "phone", "startsAt", "consent");
        assertThat(malformed).extracting(FormErrors.OnField::field).contains("patronymic", "email");
        assertThat(List.of(missing, malformed, tooLong))
                .allSatisfy(errors -> assertThat(errors)
                        .allSatisfy(error -> assertThat(Texts.in(language).get(error.textKey()))
                                .isNotBlank()));
    }

    @Test
    void each_form_is_a_wish_of_its_own() {
        assertThat(BookingSamples.form().key())
                .isNotEqualTo(BookingSamples.form().key());
    }

    @Test
    void a_form_never_prints_what_was_typed() {
        assertThat(BookingSamples.form().toString()).doesNotContain("Вигаданий");
    }

    private static List<FormErrors.OnField> errors(BookingForm form) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> form.wish(SERVICE, Language.UK));
        return FormErrors.of(wrong.errors()).all();
    }
}
