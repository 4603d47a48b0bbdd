package ua.dp.cnap.rest.office;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.rest.problem.Answer;
import ua.dp.cnap.rest.problem.ProblemBody;
import ua.dp.cnap.rest.problem.Words;

/** Shows that reception is interrupted, why, and since when. */
@Provider
public class OfficePausedProblems implements ExceptionMapper<OfficePaused> {

    @Context
    HttpHeaders headers;

    /** Problem details with the pause. */
    record OfficePausedBody(URI type, String title, int status, String detail, PauseBody pause) {}

    @Override
    public Response toResponse(OfficePaused paused) {
        Words words = Answer.words(headers);
        String code = paused.code();
        var body = new OfficePausedBody(
                ProblemBody.type(code), words.title(code), 409, words.detail(code), PauseBody.of(paused.pause()));
        return Answer.of(409, body, words).build();
    }
}
