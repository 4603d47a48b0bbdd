package ua.dp.cnap.portal.catalog;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.catalog.LifeEvent;
import ua.dp.cnap.catalog.LifeEvent.Kind;
import ua.dp.cnap.portal.catalog.Situation.Step;

/** Life events with invented content. */
public final class CatalogSamples {

    private static final LifeEvent BORN = new LifeEvent(
            "yemaliatko", "Комплексна послуга «єМалятко»", Kind.BUNDLED_SERVICE, Optional.empty(), List.of());
    private static final LifeEvent LOST =
            new LifeEvent("vtrata", "Втрата документів", Kind.SERVICE_PACKAGE, Optional.empty(), List.of());

    private CatalogSamples() {}

    public static Situations situations(String path) {
        return Situations.of(path, List.of(BORN, LOST));
    }

    public static Situation bundle(String home) {
        Step whole = step(home, "Комплексна електронна публічна послуга «єМалятко»", true);
        return new Situation(
                home + "/situations",
                BORN.title(),
                BORN.kind(),
                Optional.of(whole),
                List.of(step(home, "Реєстрація місця проживання дитини", false), Step.words("«Пакунок малюка»")),
                List.of(),
                Ticks.of(home + "/situations/x", "1", 2),
                home.isEmpty());
    }

    public static Situation unknown(String home) {
        return new Situation(
                home + "/situations",
                LOST.title(),
                LOST.kind(),
                Optional.empty(),
                List.of(),
                List.of(step(home, "Обмін паспорта громадянина України", true)),
                Ticks.of(home + "/situations/x", "", 0),
                home.isEmpty());
    }

    private static Step step(String home, String title, boolean bookable) {
        return new Step(
                title,
                Optional.of(home + "/services/x"),
                Optional.of(home + "/booking?service=x").filter(path -> bookable && !home.isEmpty()));
    }
}
