package ua.dp.cnap.privacy;

import java.util.Map;
import ua.dp.cnap.Problem;

/** Nothing is known of the person any more, so nothing can be corrected. */
public class DataErased extends Problem {

    private static final long serialVersionUID = 1L;

    DataErased() {
        super(Kind.CONFLICT, "data-erased", Map.of());
    }
}
