package ua.dp.cnap.portal.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.booking.Filter;
import ua.dp.cnap.portal.booking.Filters;
import ua.dp.cnap.portal.nearest.NearestQuery.Position;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestQueryTest {

    @Test
    void nobody_learns_a_position_more_exactly_than_to_a_kilometre() {
        assertThat(NearestQuery.ofForm(sent(Map.of("lat", "48.46452", "lon", "35.04618")))
                        .position())
                .contains(new Position(48.46, 35.05));
    }

    @Test
    void a_position_is_never_read_from_an_address() {
        assertThat(NearestQuery.ofAddress(sent(Map.of("lat", "48.46", "lon", "35.04")))
                        .position())
                .isEmpty();
    }

    @Test
    void a_place_abroad_or_none_at_all_is_no_position() {
        assertThat(Position.of("52.52", "13.40")).isEmpty();
        assertThat(Position.of("NaN", "35")).isEmpty();
        assertThat(Position.of("", "")).isEmpty();
    }

    @Test
    void what_was_ticked_is_filtered_and_carried_on() {
        Filters filters = NearestQuery.ofAddress(sent(Map.of("evening", "true", "stepFree", "true", "saturday", "x")))
                .filters();

        assertThat(filters.filter()).isEqualTo(new Filter(true, false, true, false));
        assertThat(filters.query()).isEqualTo("&stepFree=true&evening=true");
    }

    @Test
    void far_away_nobody_counts_metres() {
        NearestPage.Item near = NearestSamples.found().items().getFirst();

        assertThat(near.distance()).isEqualTo(new BigDecimal("3.4"));
        assertThat(new NearestPage.Item("", "", "", 12.6, false, 48, 35, "", List.of()).distance())
                .isEqualTo(new BigDecimal("13"));
    }

    private static MultivaluedMap<String, String> sent(Map<String, String> fields) {
        return new MultivaluedHashMap<>(fields);
    }
}
