package ua.dp.cnap.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.rest.problem.RefusedRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagingTest {

    private static final List<Integer> SEVEN =
            IntStream.rangeClosed(1, 7).boxed().toList();

    @Test
    void a_list_is_read_to_its_end_by_its_cursors() {
        Page<Integer> first = page(SEVEN, "3", null);
        Page<Integer> second = page(SEVEN, "3", first.nextCursor());
        Page<Integer> last = page(SEVEN, "3", second.nextCursor());

        assertThat(first.items()).containsExactly(1, 2, 3);
        assertThat(second.items()).containsExactly(4, 5, 6);
        assertThat(last.items()).containsExactly(7);
        assertThat(last.nextCursor()).isNull();
    }

    @Test
    void a_list_that_fits_has_no_next_part() {
        assertThat(page(SEVEN, "7", null).nextCursor()).isNull();
    }

    @Test
    void an_item_that_goes_meanwhile_makes_nobody_miss_another() {
        String cursor = page(SEVEN, "3", null).nextCursor();
        List<Integer> withoutTwo = new ArrayList<>(SEVEN);
        withoutTwo.remove((Integer) 2);

        assertThat(page(withoutTwo, "3", cursor).items()).containsExactly(4, 5, 6);
    }

    @Test
    void a_cursor_beyond_the_end_gives_an_empty_last_part() {
        String cursor = page(SEVEN, "6", null).nextCursor();

        assertThat(page(List.of(1, 2), "3", cursor).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "99999999999", "1e3", "x"})
    void a_limit_out_of_bounds_is_refused(String limit) {
        assertThatThrownBy(() -> page(SEVEN, limit, null)).isInstanceOf(RefusedRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzz", "MQ", "%%%", "LTEgYQ", "OTk5OTk5OTk5OTk5IGE"})
    void a_cursor_that_is_none_is_refused(String cursor) {
        assertThatThrownBy(() -> page(SEVEN, "3", cursor)).isInstanceOf(RefusedRequest.class);
    }

    private static Page<Integer> page(List<Integer> all, String limit, String cursor) {
        Paging paging = new Paging();
        paging.limit = limit;
        paging.cursor = cursor;
        return paging.of(all, String::valueOf, Function.identity());
    }
}
