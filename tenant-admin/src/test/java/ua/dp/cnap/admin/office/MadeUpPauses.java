package ua.dp.cnap.admin.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.office.PauseDesk;

/** Keeps in mind what was paused, without a database. */
public final class MadeUpPauses extends PauseDesk {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    final Map<UUID, Pause> offices = new HashMap<>();
    private Pause centre;

    @Override
    public Optional<Pause> ofCentre() {
        return Optional.ofNullable(centre);
    }

    @Override
    public void pause(UUID officeId, Pause.Cause cause) {
        offices.put(officeId, new Pause(NOW, cause, false));
    }

    @Override
    public void resume(UUID officeId) {
        offices.remove(officeId);
    }

    @Override
    public void pauseCentre(Pause.Cause cause) {
        centre = new Pause(NOW, cause, true);
    }

    @Override
    public void resumeCentre() {
        centre = null;
    }
}
