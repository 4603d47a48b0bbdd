package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When an office receives visitors in a usual week; a day that is absent is a day off. Wall clock of Europe/Kyiv. */
public record WeeklyHours(Map<DayOfWeek, Reception> days) implements Serializable {

    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    public WeeklyHours {
        days = days.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(days));
    }

    public Optional<Reception> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }
}
