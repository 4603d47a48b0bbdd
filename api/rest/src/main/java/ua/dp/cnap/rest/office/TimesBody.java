package ua.dp.cnap.rest.office;

import java.time.LocalTime;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.rest.Needed;

/** Hours of reception as they are sent: wall clock of Europe/Kyiv, never over midnight. */
record TimesBody(LocalTime opens, LocalTime closes) {

    /**
     * @param sent null for none
     * @param path of the object within the body, ending in a dot
     */
    static Reception reception(TimesBody sent, String path) {
        if (sent == null) {
            return null;
        }
        Needed.in(sent, path)
                .field("opens", sent.opens())
                .field("closes", sent.closes())
                .refuse("closes", sent.isBackwards(), "closes-before-it-opens")
                .check();
        return new Reception(sent.opens(), sent.closes());
    }

    private boolean isBackwards() {
        return opens != null && closes != null && !opens.isBefore(closes);
    }
}
