package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * The earliest bookable time at one office, seen from where the citizen is.
 *
 * @param kilometres as the crow flies
 * @param stepFree whether a wheelchair gets in without steps
 */
public record NearestTime(
        String communitySlug,
        UUID officeId,
        String officeName,
        String address,
        Instant startsAt,
        Instant endsAt,
        double kilometres,
        String settlement,
        double lat,
        double lon,
        boolean stepFree) {}
