package ua.dp.cnap.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.community.ServiceCentre;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;

/** Who gives a service here, from the settings of the centre: names, places, hours, phones. In Ukrainian, as cards are. */
@ApplicationScoped
class CentreFacts {

    private static final Locale UKRAINIAN = Locale.of("uk", "UA");

    @Inject
    CommunityPage page;

    @Inject
    OfficeDirectory offices;

    /** The centre, then each of its offices that gives the service, then how to reach the centre. */
    List<String> lines(UUID service) {
        ServiceCentre centre = page.centre();
        List<String> lines = new ArrayList<>();
        lines.add(centre.name());
        offices.giving(service).forEach(office -> lines.add(line(office)));
        lines.add(joined(", ", centre.phone(), centre.email(), centre.website()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String line(Office office) {
        return joined("; ", office.name() + ", " + office.address(), hours(office.hours()), office.phone());
    }

    /** «пн–пт 08:00–17:00, сб 09:00–16:00»: days that follow each other with the same hours are told together. */
    static String hours(WeeklyHours week) {
        List<String> told = new ArrayList<>();
        for (DayOfWeek first : DayOfWeek.values()) {
            Optional<Reception> hours = week.on(first);
            boolean begins = first == DayOfWeek.MONDAY || !hours.equals(week.on(first.minus(1)));
            if (hours.isPresent() && begins) {
                DayOfWeek last = first;
                while (last != DayOfWeek.SUNDAY && hours.equals(week.on(last.plus(1)))) {
                    last = last.plus(1);
                }
                told.add((first == last ? name(first) : name(first) + "–" + name(last)) + " "
                        + hours.get().opens() + "–" + hours.get().closes());
            }
        }
        return String.join(", ", told);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, UKRAINIAN);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(between));
    }
}
