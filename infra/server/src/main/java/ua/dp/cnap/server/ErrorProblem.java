package ua.dp.cnap.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import ua.dp.cnap.rest.problem.Answer;
import ua.dp.cnap.rest.problem.HttpProblems;

/** An error that the container answers under {@code /api}, as the problem details that the API itself would give. */
final class ErrorProblem {

    private static final String LOGIN_CHECK = "org.wildfly.security.http.oidc";
    private static final int UNAVAILABLE = 503;

    private ErrorProblem() {}

    /** @param accident what ended the request; null if it was refused */
    static void write(int status, Throwable accident, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int told = keycloakIsAway(accident) ? UNAVAILABLE : status;
        if (told == UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        Answer.write(told, HttpProblems.code(told), request, response);
    }

    /** A token that cannot be checked ends the request before any filter; nothing else of that package throws here. */
    private static boolean keycloakIsAway(Throwable accident) {
        return accident != null
                && Arrays.stream(accident.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(LOGIN_CHECK));
    }
}
