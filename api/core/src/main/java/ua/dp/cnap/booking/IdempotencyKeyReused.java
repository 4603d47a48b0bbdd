package ua.dp.cnap.booking;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The idempotency key has already been used for another wish. */
public class IdempotencyKeyReused extends Problem {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(Kind.INVALID, "idempotency-key-reused", Map.of());
    }
}
