package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;

/**
 * The list of a community beside those of communities like it.
 *
 * @param peers their names: the same type of council, half to twice the population
 */
public record Comparison(List<String> peers, List<Line> lines) implements Serializable {

    /**
     * One service of the regional list.
     *
     * @param minutes how long a visit takes here; null where it is not given
     * @param givenBy how many of the peers give it
     * @param usualMinutes the middle of their durations; null where none of them gives it, as are the shortest and longest
     */
    public record Line(
            UUID id,
            String title,
            String topic,
            Obligation obligation,
            Integer minutes,
            int givenBy,
            Integer usualMinutes,
            Integer shortest,
            Integer longest)
            implements Serializable {

        public boolean given() {
            return minutes != null;
        }
    }

    public Comparison {
        peers = List.copyOf(peers);
        lines = List.copyOf(lines);
    }
}
