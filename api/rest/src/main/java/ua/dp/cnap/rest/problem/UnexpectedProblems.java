package ua.dp.cnap.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.dp.cnap.tenancy.Outage;

/**
 * Shows an accident: the caller learns an id and nothing else, the log keeps the rest under it. While the database is away
 * the caller learns that it is worth asking again.
 */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class.getName());
    private static final int RETRY_SECONDS = 5;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable accident) {
        return refusalIn(accident) instanceof RefusedRequest refused
                ? refused(refused)
                : answer(accident, Answer.words(headers));
    }

    static Response answer(Throwable accident, Words words) {
        if (Outage.isBehind(accident)) {
            LOG.log(Level.WARNING, "The database is away: {0}", Outage.reason(accident));
            return Answer.of(503, "unavailable", words)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Error " + id, accident);
        return Answer.of(500, ProblemBody.of(500, "unexpected", words).instance(id), words)
                .build();
    }

    /** A body that turns out too large while it is read comes wrapped. */
    private static Throwable refusalIn(Throwable accident) {
        Throwable cause = accident;
        while (cause != null && !(cause instanceof RefusedRequest)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private Response refused(RefusedRequest refused) {
        RefusedRequests mapper = new RefusedRequests();
        mapper.headers = headers;
        return mapper.toResponse(refused);
    }
}
