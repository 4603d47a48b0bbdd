package ua.dp.cnap.portal.booking;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.office.Pause;

/**
 * The step in which day and time are chosen.
 *
 * @param refusal text key of why the time that was pressed cannot be had; empty if none was
 * @param elsewhere offered when this office has no time soon
 */
public record TimeStep(
        List<Choice> choices,
        String refusal,
        TimeForm form,
        Optional<Pause> pause,
        FreeCalendar calendar,
        FilterForm filter,
        Optional<Elsewhere> elsewhere) {}
