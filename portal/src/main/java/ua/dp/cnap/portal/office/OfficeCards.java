package ua.dp.cnap.portal.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.equipment.OfficeEquipment;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.route.Routes;

/** Makes cards of offices, with their machines and routes. */
@ApplicationScoped
public class OfficeCards {

    @Inject
    Routes routes;

    @Inject
    OfficeEquipment equipment;

    @Inject
    Clock clock;

    /** In the order of the offices. */
    public List<OfficeCard> of(List<Office> offices) {
        Instant now = clock.instant();
        Map<UUID, List<MobileStop>> stops = routes.coming();
        Map<UUID, List<OfficeEquipment.Shown>> machines = equipment.byOffice();
        return offices.stream()
                .map(o -> OfficeCard.of(o, now)
                        .with(machines.getOrDefault(o.id(), List.of()), stops.getOrDefault(o.id(), List.of())))
                .toList();
    }

    /** The office where it stands at that moment: a mobile one at its stop. */
    public OfficeCard of(Office office, Instant moment) {
        OfficeCard card = OfficeCard.of(office, clock.instant());
        if (office.kind() != Office.Kind.MOBILE_OFFICE) {
            return card;
        }
        var then = moment.atZone(WeeklyHours.KYIV);
        return routes.coming(office.id()).stream()
                .filter(s -> s.day().equals(then.toLocalDate())
                        && !then.toLocalTime().isBefore(s.times().opens())
                        && then.toLocalTime().isBefore(s.times().closes()))
                .findFirst()
                .map(card::standing)
                .orElse(card);
    }
}
