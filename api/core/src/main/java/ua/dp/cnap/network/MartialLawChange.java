package ua.dp.cnap.network;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was said about martial law, by whom, when and why.
 *
 * @param actorName null for what the system was delivered with
 * @param law as it became
 */
public record MartialLawChange(Instant madeAt, String actorName, String reason, MartialLaw law)
        implements Serializable {}
