package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the portal, in both languages, light and dark, keeps WCAG 2.1 AA; pictures of each remain. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityIT {

    private final List<String> found = new ArrayList<>();

    @Test
    void no_page_has_a_violation_on_a_phone(Visitors visitors, Api api) {
        Visitor citizen = visitors.onAPhone();
        pages(api).all().forEach((name, path) -> {
            citizen.open(path);
            citizen.picture("390/" + name);
            Axe.violations(citizen.page()).forEach(found::add);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void no_english_page_has_a_violation_on_a_big_screen(Visitors visitors, Api api) {
        Visitor citizen = visitors.atADesk();
        pages(api).all().forEach((name, path) -> {
            citizen.open("/en" + path);
            citizen.picture("1280/en/" + name);
            Axe.violations(citizen.page()).forEach(found::add);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void no_colour_of_the_dark_scheme_is_hard_to_read(Visitors visitors, Api api) {
        Visitor citizen = visitors.inTheDark();
        pages(api).all().forEach((name, path) -> {
            citizen.open(path);
            citizen.picture("1280/dark/" + name);
            Axe.contrastViolations(citizen.page()).forEach(found::add);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void no_page_must_be_scrolled_sideways_on_the_smallest_phone(Visitors visitors, Api api) {
        Visitor citizen = visitors.atADesk();
        pages(api).all().forEach((name, path) -> {
            citizen.open(path);
            citizen.picture("1280/" + name);
            citizen.comesWith(320, 640);
            if (citizen.mustScrollSideways()) {
                found.add(path);
            }
            citizen.comesWith(1280, 900);
        });
        assertThat(found).isEmpty();
    }

    /** Of a city that has many offices, so that every step of the booking is there. */
    private static PortalPages pages(Api api) {
        List<FreeTime> free = FreeTime.in("kamianska", api);
        String key = free.getLast().book(Person.invented(), api).json().getString("manageKey");
        return PortalPages.with(free.getFirst(), key);
    }
}
