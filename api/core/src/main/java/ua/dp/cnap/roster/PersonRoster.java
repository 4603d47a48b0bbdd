package ua.dp.cnap.roster;

import java.io.Serializable;
import java.util.List;

/** What a person's roster says today and later, version by version; one that goes on begins today. */
public record PersonRoster(Person person, List<RosterVersion> versions) implements Serializable {}
