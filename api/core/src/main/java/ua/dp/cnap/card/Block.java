package ua.dp.cnap.card;

import java.util.Locale;

/** One of the seven parts that the law asks an information card to have, in its order (5203-VI art. 8 p. 4). */
public enum Block {
    /** Who gives the service: name, place, hours, phones, e-mail, site. */
    PROVIDER,
    /** Which documents, how and where they are filed, on which conditions. */
    DOCUMENTS,
    /** Free or paid; how much, and how it is paid. */
    FEE,
    TERM,
    RESULT,
    /** In which ways the answer is received. */
    DELIVERY,
    /** Acts of legislation. */
    LAW;

    /** Its name in the public contract. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
