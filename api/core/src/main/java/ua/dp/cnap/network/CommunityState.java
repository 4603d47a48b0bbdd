package ua.dp.cnap.network;

/** How far a community has come in this network. */
public enum CommunityState {
    /** The oblast knows it; it has no service centre here. */
    NOT_OPENED,
    /** It was opened; its head has not yet come to the first bookable time. */
    PREPARING,
    /** Citizens can book. */
    RECEIVING,
    /** The oblast has suspended it. */
    SUSPENDED
}
