package ua.dp.cnap.ui.letter;

import java.util.Optional;

/**
 * What a centre says in its own words, inside the regional frame; nothing is left to be filled in.
 *
 * @param subject in place of the regional one
 * @param opening before what is told
 * @param closing after what can be done
 */
public record OwnWords(Optional<String> subject, Optional<String> opening, Optional<String> closing) {

    public static final OwnWords NONE = new OwnWords(Optional.empty(), Optional.empty(), Optional.empty());
}
