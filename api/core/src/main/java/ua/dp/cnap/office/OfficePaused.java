package ua.dp.cnap.office;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** Reception at the office is interrupted: of that day nothing is given away now. Booked places are kept. */
public class OfficePaused extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Pause pause;

    public OfficePaused(UUID officeId, Pause pause) {
        super(Kind.CONFLICT, "office-paused", Map.of("officeId", officeId, "cause", pause.cause()));
        this.pause = pause;
    }

    /** Why, and since when. */
    public Pause pause() {
        return pause;
    }
}
