package ua.dp.cnap.staff;

import java.util.Map;
import ua.dp.cnap.Problem;

/** Only a head appoints, changes or dismisses a head. */
public class OnlyAHead extends Problem {

    private static final long serialVersionUID = 1L;

    OnlyAHead() {
        super(Kind.FORBIDDEN, "only-a-head", Map.of());
    }
}
