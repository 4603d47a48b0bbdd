package ua.dp.cnap.undo;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** A change that cannot be taken back: something came after it or hangs on it, or it is of a kind that is never undone. */
public class CannotUndo extends Problem {

    private static final long serialVersionUID = 1L;

    public CannotUndo(UUID changeId) {
        super(Kind.CONFLICT, "cannot-undo", Map.of("changeId", changeId));
    }
}
