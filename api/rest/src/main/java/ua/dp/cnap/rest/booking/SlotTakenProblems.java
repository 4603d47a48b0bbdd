package ua.dp.cnap.rest.booking;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import ua.dp.cnap.booking.SlotTaken;
import ua.dp.cnap.rest.problem.Answer;
import ua.dp.cnap.rest.problem.ProblemBody;
import ua.dp.cnap.rest.problem.Words;

/** Shows that somebody was faster, and which times are free instead. */
@Provider
public class SlotTakenProblems implements ExceptionMapper<SlotTaken> {

    @Context
    HttpHeaders headers;

    /** Problem details with the free times at the same office, nearest to the wished one first. */
    record SlotTakenBody(URI type, String title, int status, String detail, List<SlotBody> nearest) {}

    @Override
    public Response toResponse(SlotTaken taken) {
        Words words = Answer.words(headers);
        List<SlotBody> nearest = taken.nearest().stream().map(SlotBody::of).toList();
        var body = new SlotTakenBody(
                ProblemBody.type(taken.code()), words.title(taken.code()), 409, words.detail(taken.code()), nearest);
        return Answer.of(409, body, words).build();
    }
}
