package ua.dp.cnap.portal.booking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.UUID;
import ua.dp.cnap.booking.HoldWish;
import ua.dp.cnap.ui.Language;

/** The time that was pressed, as it came. */
public class HoldForm {

    @FormParam("service")
    @DefaultValue("")
    String service;

    @FormParam("office")
    @DefaultValue("")
    String office;

    @FormParam("at")
    @DefaultValue("")
    String at;

    @FormParam("key")
    @DefaultValue("")
    String key;

    @FormParam("instead")
    @DefaultValue("")
    String instead;

    /** @throws ua.dp.cnap.InvalidInput naming every field that is missing or malformed */
    HoldWish wish(UUID serviceId, Language language) {
        return HoldWish.of(
                new HoldWish.Form(serviceId.toString(), null, null, office, BookingForm.instant(at), language.code()));
    }

    @Override
    public String toString() {
        return "the choice of a time"; // never the key
    }
}
