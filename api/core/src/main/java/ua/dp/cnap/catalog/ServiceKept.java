package ua.dp.cnap.catalog;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The service cannot be taken off the list: it is mandatory, or citizens have booked it. */
public class ServiceKept extends Problem {

    private static final long serialVersionUID = 1L;

    private ServiceKept(String code, Map<String, Object> facts) {
        super(Kind.CONFLICT, code, facts);
    }

    static ServiceKept mandatory(UUID serviceId) {
        return new ServiceKept("service-is-mandatory", Map.of("serviceId", serviceId));
    }

    static ServiceKept booked(UUID serviceId, long count) {
        return new ServiceKept("service-is-booked", Map.of("serviceId", serviceId, "count", count));
    }
}
