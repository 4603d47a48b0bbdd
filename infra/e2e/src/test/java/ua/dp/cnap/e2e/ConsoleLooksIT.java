package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every console in the dark scheme, and on a phone; the visits of staff look at the light one. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleLooksIT {

    private final List<String> found = new ArrayList<>();

    @Test
    void the_consoles_of_a_centre_are_easy_to_read(Visitors visitors) {
        look(
                new TreeMap<>(Map.of(
                        "desk", "Прийом сьогодні",
                        "hours", "Години роботи",
                        "services", "Послуги центру")),
                "head.dnipro",
                visitors);
    }

    @Test
    void the_consoles_of_the_oblast_are_easy_to_read(Visitors visitors) {
        look(
                new TreeMap<>(Map.of("network", "Мережа області", "network/kryvorizka", "Криворізька")),
                "auditor",
                visitors);
    }

    private void look(Map<String, String> views, String account, Visitors visitors) {
        Console console = Console.open("/admin", account, visitors.staffInTheDark());
        views.forEach((view, heading) -> {
            console.visitor().open("/admin/" + view);
            console.shows(heading);
            console.visitor().picture("1280/console/dark/" + view);
            Axe.contrastViolations(console.page()).forEach(found::add);
            console.visitor().comesWith(390, 844);
            console.visitor().picture("390/console/" + view);
            if (console.visitor().mustScrollSideways()) {
                found.add(view + " is wider than a phone");
            }
            console.visitor().comesWith(1280, 900);
        });
        assertThat(found).isEmpty();
    }
}
