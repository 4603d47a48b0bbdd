package ua.dp.cnap.rest.rearrangement;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.rest.problem.Answer;
import ua.dp.cnap.rest.problem.ProblemBody;
import ua.dp.cnap.rest.problem.Words;

/** Shows which booked visits a change would break, and to when each could be moved. */
@Provider
public class TouchesBookingsProblems implements ExceptionMapper<TouchesBookings> {

    @Context
    HttpHeaders headers;

    /** Problem details with the visits in order of time. */
    record TouchesBookingsBody(URI type, String title, int status, String detail, List<AffectedVisitBody> visits) {}

    @Override
    public Response toResponse(TouchesBookings undecided) {
        Words words = Answer.words(headers);
        String code = undecided.code();
        var body = new TouchesBookingsBody(
                ProblemBody.type(code),
                words.title(code),
                409,
                words.detail(code),
                undecided.visits().stream().map(AffectedVisitBody::of).toList());
        return Answer.of(409, body, words).build();
    }
}
