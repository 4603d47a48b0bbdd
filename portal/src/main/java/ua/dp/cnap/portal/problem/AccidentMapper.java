package ua.dp.cnap.portal.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.tenancy.Outage;

/** Logs what nobody expected and shows a page that does not tell of it. */
@Provider
@ApplicationScoped
public class AccidentMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(AccidentMapper.class.getName());

    @Inject
    Pages pages;

    @Override
    public Response toResponse(Throwable accident) {
        if (Outage.isBehind(accident)) {
            LOG.log(Level.WARNING, "the database is away: {0}", Outage.reason(accident));
            return pages.show(503, "problem/problem", ProblemPage.of("", 503))
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        LOG.log(Level.ERROR, "a page failed", accident);
        return pages.show(500, "problem/problem", ProblemPage.of("", 500)).build();
    }
}
