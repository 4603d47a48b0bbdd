package ua.dp.cnap.catalog;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The service does not exist, or the current community does not offer it. */
public class NoSuchService extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchService(Object asked) {
        super(Kind.NOT_FOUND, "no-such-service", Map.of("serviceId", asked));
    }
}
