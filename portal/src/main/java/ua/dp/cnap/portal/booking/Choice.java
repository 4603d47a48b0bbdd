package ua.dp.cnap.portal.booking;

/**
 * What has been chosen in an earlier step.
 *
 * @param path where the choice can be changed
 */
public record Choice(int step, String text, String path) {

    private static final int TIME = 3;

    /** The same, where a new time is chosen instead of one that is held. */
    Choice instead(String held) {
        return step == TIME && !held.isEmpty() ? new Choice(step, text, path + "&instead=" + held) : this;
    }
}
