package ua.dp.cnap.moving;

import java.util.Map;
import ua.dp.cnap.Problem;

/**
 * An archive that is not taken in: {@code archive-unknown} is none of ours, {@code archive-damaged} is not as it was
 * written, {@code archive-too-large}, {@code archive-newer} comes from a later version, {@code archive-unfit} breaks a rule
 * of the data.
 */
public class ArchiveRefused extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param where the file of the archive that is wrong */
    ArchiveRefused(String code, String where) {
        super(Kind.INVALID, code, Map.of("file", where.length() > 80 ? where.substring(0, 80) : where));
    }
}
