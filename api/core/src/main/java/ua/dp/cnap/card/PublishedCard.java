package ua.dp.cnap.card;

/**
 * An approved card that is valid today.
 *
 * @param typical whether it is the oblast's, because the community has none of its own
 */
public record PublishedCard(CardEdition edition, boolean typical) {}
