package ua.dp.cnap.roster;

import java.io.Serializable;
import java.util.UUID;

/** A service on the community's list, which somebody has to be able to give. */
public record GivenService(UUID id, String title, String topic) implements Serializable {}
