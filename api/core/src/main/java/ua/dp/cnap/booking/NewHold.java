package ua.dp.cnap.booking;

import java.util.UUID;

/** A hold that is about to be written, with the hash of the key that will reach it. */
record NewHold(UUID id, String code, String manageKeyHash, HoldWish wish, Claim claim, Waiting waiting) {}
