package ua.dp.cnap.portal.community;

import java.util.Optional;
import ua.dp.cnap.community.ServiceCentre;

/** How to reach a service centre. */
public record Contacts(Optional<String> phone, Optional<String> email, Optional<String> website) {

    /** Empty if the centre is not set up or has told none of them. */
    public static Optional<Contacts> of(ServiceCentre centre) {
        if (centre == null || centre.phone() == null && centre.email() == null && centre.website() == null) {
            return Optional.empty();
        }
        return Optional.of(new Contacts(
                Optional.ofNullable(centre.phone()),
                Optional.ofNullable(centre.email()),
                Optional.ofNullable(centre.website())
                        .filter(w -> w.startsWith("https://") || w.startsWith("http://"))));
    }
}
