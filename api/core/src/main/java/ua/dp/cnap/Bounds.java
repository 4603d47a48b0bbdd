package ua.dp.cnap;

import java.util.Map;
import java.util.Optional;

/** Between what a whole number has to lie, both included. */
public record Bounds(int least, int most) {

    /** What is wrong with a number as it was typed: {@code missing} or {@code not-within}; empty if nothing is. */
    public Optional<FieldError> broken(String field, Integer typed) {
        if (typed == null) {
            return Optional.of(new FieldError(field, "missing"));
        }
        return typed >= least && typed <= most
                ? Optional.empty()
                : Optional.of(new FieldError(field, "not-within", Map.of("least", least, "most", most)));
    }
}
