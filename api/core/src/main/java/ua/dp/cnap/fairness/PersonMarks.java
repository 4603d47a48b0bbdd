package ua.dp.cnap.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import ua.dp.cnap.ServerSecret;
import ua.dp.cnap.tenancy.PersonMark;

/**
 * Makes the marks by which the visits of one person are counted: keyed hashes, so that who reads the database learns neither
 * the phone nor the name, and cannot try them out.
 */
@ApplicationScoped
public class PersonMarks {

    private static final int BYTES = 16;

    @Inject
    ServerSecret secret;

    public PersonMark of(String surname, String givenName, String e164) {
        return new PersonMark(ofPhone(e164), ofName(surname, givenName));
    }

    /** @param e164 as {@link ua.dp.cnap.Typed#phone} leaves it; the same number is the same mark, however it was typed */
    String ofPhone(String e164) {
        return mark("phone of a person", e164);
    }

    /** Of surname and given name, however they were written: case, apostrophes, hyphens and spaces do not count. */
    String ofName(String surname, String givenName) {
        return mark("name of a person", letters(surname), letters(givenName));
    }

    private String mark(String purpose, String... parts) {
        return HexFormat.of().formatHex(secret.derive(BYTES, purpose, parts));
    }

    static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
