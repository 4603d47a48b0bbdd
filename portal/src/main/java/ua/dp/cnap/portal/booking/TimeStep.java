package ua.dp.cnap.portal.booking;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.office.Pause;

/**
 * The step in which day and time are chosen.
 *
 * @param elsewhere offered when this office has no time soon
 */
public record TimeStep(
        List<Choice> choices,
        Optional<Pause> pause,
        FreeCalendar calendar,
        FilterForm filter,
        Optional<Elsewhere> elsewhere) {}
