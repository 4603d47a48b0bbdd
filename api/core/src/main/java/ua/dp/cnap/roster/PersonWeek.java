package ua.dp.cnap.roster;

import java.io.Serializable;
import java.util.List;

/** The week of a person: shifts in order of time, and absences that touch it. */
public record PersonWeek(Person person, List<ShiftOnDay> shifts, List<Absence> absences) implements Serializable {}
