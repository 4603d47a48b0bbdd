package ua.dp.cnap.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * The words that people agree to when they book, and what these let the data be used for. An edition never changes.
 *
 * @param text in Ukrainian, as it stands on the form
 */
public record ConsentEdition(int edition, LocalDate validFrom, String text, String textEn, List<Purpose> purposes) {

    public ConsentEdition {
        purposes = List.copyOf(purposes);
    }

    /** Something the data are used for, and the data that it needs; in Ukrainian and in English. */
    public record Purpose(String purpose, String purposeEn, String data, String dataEn) {}
}
