package ua.dp.cnap.staff;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The person does not work here any more, or is about to leave; who comes back is invited again. */
public class HasLeft extends Problem {

    private static final long serialVersionUID = 1L;

    HasLeft() {
        super(Kind.CONFLICT, "has-left", Map.of());
    }
}
