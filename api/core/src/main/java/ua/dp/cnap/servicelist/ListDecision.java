package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that approved the list of services (5203-VI art. 12 p. 6).
 *
 * @param body who decided: the council or its executive committee
 * @param fileName null where its text was not added, as is the size in bytes
 */
public record ListDecision(
        UUID id, String body, String number, LocalDate decidedOn, String fileName, Integer fileSize, int version)
        implements Serializable {

    public boolean hasFile() {
        return fileName != null;
    }
}
