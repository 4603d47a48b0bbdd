package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * The time that somebody chose and has not yet said who comes.
 *
 * @param language in which the citizen reads: {@code uk} or {@code en}
 */
public record HoldWish(UUID serviceId, UUID officeId, Instant startsAt, String language) {

    /**
     * @param language null for Ukrainian
     * @throws InvalidInput naming every field that is missing or malformed
     */
    public static HoldWish of(String serviceId, String officeId, Instant startsAt, String language) {
        List<FieldError> wrong = new ArrayList<>();
        HoldWish wish = of(serviceId, officeId, startsAt, language, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return wish;
    }

    /** Says everything that is wrong by adding to the list. */
    static HoldWish of(String serviceId, String officeId, Instant startsAt, String language, List<FieldError> wrong) {
        HoldWish wish = new HoldWish(
                id("serviceId", serviceId, wrong),
                id("officeId", officeId, wrong),
                startsAt,
                language == null ? "uk" : language);
        if (startsAt == null) {
            wrong.add(new FieldError("startsAt", "missing"));
        }
        if (!List.of("uk", "en").contains(wish.language())) {
            wrong.add(new FieldError("language", "unknown"));
        }
        return wish;
    }

    private static UUID id(String field, String typed, List<FieldError> wrong) {
        if (typed == null || typed.isBlank()) {
            wrong.add(new FieldError(field, "missing"));
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            wrong.add(new FieldError(field, "unknown"));
            return null;
        }
    }
}
