package ua.dp.cnap.rearrangement;

import java.util.Optional;

/** A visit that was moved or cancelled by a decision; its person has to be told. Without a new time it was cancelled. */
public record Rearranged(AffectedVisit visit, Optional<NewTime> to) {}
