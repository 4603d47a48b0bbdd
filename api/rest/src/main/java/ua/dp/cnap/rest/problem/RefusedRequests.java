package ua.dp.cnap.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Shows a request that was refused at the door. */
@Provider
public class RefusedRequests implements ExceptionMapper<RefusedRequest> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RefusedRequest refused) {
        Words words = Answer.words(headers);
        ProblemBody body = ProblemBody.of(refused.status(), refused.code(), refused.errors(), words);
        Response.ResponseBuilder answer = Answer.of(refused.status(), body, words);
        refused.headers().forEach(answer::header);
        return answer.build();
    }
}
