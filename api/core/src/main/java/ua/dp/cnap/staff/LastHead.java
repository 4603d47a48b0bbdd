package ua.dp.cnap.staff;

import java.util.Map;
import ua.dp.cnap.Problem;

/** Nobody would be left who can log in as head. */
public class LastHead extends Problem {

    private static final long serialVersionUID = 1L;

    LastHead() {
        super(Kind.CONFLICT, "last-head", Map.of());
    }
}
