package ua.dp.cnap.database.demo;

import java.util.List;
import java.util.UUID;

/** A service that a lane can give, and how often people come for it there. */
record Offer(UUID service, int minutes, double weight) {

    /** The first services of a topic are asked for most, its last ones hardly ever. */
    static Offer of(UUID service, int minutes, Topic topic, int placeInTopic) {
        return new Offer(service, minutes, topic.share() / (double) placeInTopic);
    }

    static Offer drawn(List<Offer> from, Chance chance) {
        double total = from.stream().mapToDouble(Offer::weight).sum();
        double left = chance.between(0, total);
        for (Offer offer : from) {
            left -= offer.weight;
            if (left < 0) {
                return offer;
            }
        }
        return from.getLast();
    }
}
