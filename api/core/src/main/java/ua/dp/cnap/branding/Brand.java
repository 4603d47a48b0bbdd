package ua.dp.cnap.branding;

import java.io.Serializable;

/**
 * How a centre presents itself. Everything but {@code name}, {@code nameEn} and {@code accentColour} may be null.
 *
 * @param shortName where space is scarce
 * @param nameGenitive the name after «до»: записатися до …
 * @param accentColour fills the emblem and the head of letters
 * @param accentInk letters on it; null for white or nearly black, whichever is read better
 * @param actionColour links and buttons on light pages; null for the region's
 * @param senderName whom letters come from; null for the name of the centre
 * @param ownDomain a domain name whose first page is that of the community
 * @param diiaCentreMark whether the centre bears the mark «Центр Дії»
 */
public record Brand(
        String name,
        String shortName,
        String nameGenitive,
        String nameEn,
        String greeting,
        String greetingEn,
        String phone,
        String email,
        String website,
        Social social,
        String accentColour,
        String accentInk,
        String actionColour,
        String senderName,
        String ownDomain,
        boolean diiaCentreMark)
        implements Serializable {

    /** Addresses of the centre's pages in social networks; each may be null. */
    public record Social(String facebook, String instagram, String telegram, String youtube) implements Serializable {

        public static final Social NONE = new Social(null, null, null, null);
    }

    /** What to call it where space is scarce. */
    public String calledShortly() {
        return shortName == null ? name : shortName;
    }

    /** The colour of letters on the accent colour. */
    public String ink() {
        return Colour.inkOn(accentColour, accentInk);
    }
}
