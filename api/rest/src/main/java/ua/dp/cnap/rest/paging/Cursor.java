package ua.dp.cnap.rest.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import ua.dp.cnap.rest.problem.RefusedRequest;

/**
 * A place in a list that survives changes of the list: right after the item with the key, or, when that item has gone, where
 * the place was. Callers get it as an opaque word.
 */
record Cursor(int position, String afterKey) {

    static Cursor parse(String word) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), UTF_8).split(" ", 2);
            return new Cursor(Integer.parseUnsignedInt(parts[0]), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw RefusedRequest.misshapen("cursor", "not-a-cursor");
        }
    }

    <S> int positionIn(List<S> all, Function<S, String> key) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(afterKey)) {
                return i + 1;
            }
        }
        return Math.max(0, Math.min(position, all.size()));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((position + " " + afterKey).getBytes(UTF_8));
    }
}
