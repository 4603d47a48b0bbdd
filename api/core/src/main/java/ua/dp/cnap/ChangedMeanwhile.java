package ua.dp.cnap;

import java.util.Map;

/** Somebody else changed the same thing after it was read; look again, then decide. */
public class ChangedMeanwhile extends Problem {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(Kind.CONFLICT, "changed-meanwhile", Map.of());
    }
}
