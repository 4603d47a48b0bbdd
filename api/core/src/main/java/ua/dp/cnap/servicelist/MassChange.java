package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.catalog.OnlineBooking;

/**
 * The same change for many services; what is null stays as each service has it.
 *
 * @param addOffices offices that give all of them from now on
 * @param removeOffices offices that give none of them any more
 */
public record MassChange(
        Integer durationMinutes,
        Integer bufferMinutes,
        OnlineBooking online,
        Integer walkInPercent,
        List<UUID> addOffices,
        List<UUID> removeOffices)
        implements Serializable {

    public MassChange {
        addOffices = List.copyOf(addOffices);
        removeOffices = List.copyOf(removeOffices);
    }

    List<FieldError> wrong() {
        ServiceSettings usual = ServiceSettings.usual(List.of());
        ServiceSettings settings = new ServiceSettings(
                durationMinutes == null ? usual.durationMinutes() : durationMinutes,
                bufferMinutes == null ? 0 : bufferMinutes,
                usual.online(),
                null,
                null,
                walkInPercent == null ? 0 : walkInPercent,
                List.of(),
                null,
                List.of(),
                List.of());
        List<FieldError> wrong = new ArrayList<>(SettingsRules.wrong(settings, null));
        if (addOffices.stream().anyMatch(removeOffices::contains)) {
            wrong.add(new FieldError("removeOffices", "said-twice"));
        }
        return wrong;
    }
}
