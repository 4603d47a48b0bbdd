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
public record HoldWish(Errand errand, UUID officeId, Instant startsAt, String language) {

    /**
     * What was chosen or sent, before anything is known to be right; every field may be null.
     *
     * @param services all services of the visit; {@code serviceId}, if there is one, comes first and need not be among them
     * @param people null for one
     * @param language null for Ukrainian
     */
    public record Form(
            String serviceId,
            List<String> services,
            Integer people,
            String officeId,
            Instant startsAt,
            String language) {}

    /** @throws InvalidInput naming every field that is missing or malformed */
    public static HoldWish of(Form form) {
        List<FieldError> wrong = new ArrayList<>();
        HoldWish wish = of(form, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return wish;
    }

    /** Says everything that is wrong by adding to the list. */
    static HoldWish of(Form form, List<FieldError> wrong) {
        HoldWish wish = new HoldWish(
                errand(form, wrong),
                id("officeId", form.officeId(), wrong),
                form.startsAt(),
                form.language() == null ? "uk" : form.language());
        if (form.startsAt() == null) {
            wrong.add(new FieldError("startsAt", "missing"));
        }
        if (!List.of("uk", "en").contains(wish.language())) {
            wrong.add(new FieldError("language", "unknown"));
        }
        return wish;
    }

    private static Errand errand(Form form, List<FieldError> wrong) {
        int before = wrong.size();
        List<UUID> services = new ArrayList<>();
        List<String> named = form.services() == null ? List.of() : form.services();
        if (named.isEmpty() || form.serviceId() != null) {
            services.add(id("serviceId", form.serviceId(), wrong));
        }
        named.forEach(typed -> services.add(id("services", typed, wrong)));
        return wrong.size() == before ? Errand.of(services, form.people() == null ? 1 : form.people(), wrong) : null;
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
