package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A shift on one day of the calendar. Without times it lasts as long as the office receives. */
public record ShiftOnDay(LocalDate day, UUID workplaceId, LocalTime starts, LocalTime ends) implements Serializable {}
