package ua.dp.cnap.portal.booking;

import java.util.List;

/** The step in which day and time are chosen. */
public record TimeStep(List<Choice> choices, FreeCalendar calendar) {}
