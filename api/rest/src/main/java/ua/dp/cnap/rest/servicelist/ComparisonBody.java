package ua.dp.cnap.rest.servicelist;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.servicelist.Comparison;

/** The list beside those of similar communities; only what they publish. */
record ComparisonBody(List<String> peers, List<LineBody> items) {

    /** @param minutes null where the service is not given here */
    record LineBody(
            UUID id,
            String title,
            String topic,
            Obligation obligation,
            Integer minutes,
            int givenBy,
            Integer usualMinutes,
            Integer shortestMinutes,
            Integer longestMinutes) {

        static LineBody of(Comparison.Line line) {
            return new LineBody(
                    line.id(),
                    line.title(),
                    line.topic(),
                    line.obligation(),
                    line.minutes(),
                    line.givenBy(),
                    line.usualMinutes(),
                    line.shortest(),
                    line.longest());
        }
    }

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.peers(),
                comparison.lines().stream().map(LineBody::of).toList());
    }
}
