package ua.dp.cnap.portal.problem;

import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * What went wrong, in one sentence, and the way on.
 *
 * @param key text key of the sentence; {@code .text} is added for the longer one
 */
public record ProblemPage(String key, int status) {

    /** The page for a problem of that code; one that has no words of its own is told in those of its status. */
    public static ProblemPage of(String code, int status) {
        String own = "problem." + code;
        return new ProblemPage(Texts.in(Language.UK).has(own) ? own : "problem." + byStatus(status), status);
    }

    private static String byStatus(int status) {
        return switch (status) {
            case 404, 405, 410 -> "not-found";
            case 409 -> "conflict";
            case 429 -> "too-many";
            case 503 -> "unavailable";
            default -> status < 500 ? "invalid" : "unexpected";
        };
    }

    public String titleKey() {
        return key;
    }

    public String textKey() {
        return key + ".text";
    }

    public String forwardPath() {
        return key.endsWith("no-such-community") ? "/communities" : "/";
    }

    public String forwardKey() {
        return key.endsWith("no-such-community") ? "problem.communities" : "problem.home";
    }
}
