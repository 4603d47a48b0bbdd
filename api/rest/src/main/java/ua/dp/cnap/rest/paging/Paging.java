package ua.dp.cnap.rest.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import ua.dp.cnap.rest.Parameter;

/** Which part of a list is asked for: {@code limit} items from {@code cursor} on. */
public class Paging {

    private static final int USUAL = 100;
    private static final int MOST = 200;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** @param key what an item is recognised by on the way to the next page */
    public <S, T> Page<T> of(List<S> all, Function<S, String> key, Function<S, T> body) {
        return of(all, key, body, USUAL, MOST);
    }

    public <S, T> Page<T> of(List<S> all, Function<S, String> key, Function<S, T> body, int usual, int most) {
        int size = Parameter.count("limit", limit, usual, most);
        int from = cursor == null ? 0 : Cursor.parse(cursor).positionIn(all, key);
        int to = Math.min(all.size(), from + size);
        String next = to < all.size() ? new Cursor(to, key.apply(all.get(to - 1))).toString() : null;
        return new Page<>(all.subList(from, to).stream().map(body).toList(), next);
    }
}
