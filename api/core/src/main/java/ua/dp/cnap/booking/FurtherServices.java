package ua.dp.cnap.booking;

import java.util.List;
import java.util.UUID;

/** The services of a visit after the first, as its row holds them. */
record FurtherServices(List<UUID> ids) {

    static final FurtherServices NONE = new FurtherServices(List.of());

    FurtherServices {
        ids = List.copyOf(ids);
    }
}
