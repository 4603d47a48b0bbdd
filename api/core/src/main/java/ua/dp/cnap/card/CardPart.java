package ua.dp.cnap.card;

import java.util.List;

/**
 * A part of a card as lines.
 *
 * @param name of the {@link Block}, or {@code LIMIT}, or {@code STAGES}
 */
record CardPart(String name, List<String> lines) {}
