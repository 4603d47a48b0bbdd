package ua.dp.cnap.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.portal.booking.AppointmentPage;
import ua.dp.cnap.portal.booking.BookingSamples;
import ua.dp.cnap.portal.booking.Choice;
import ua.dp.cnap.portal.booking.ConfirmForm;
import ua.dp.cnap.portal.booking.ConfirmPage;
import ua.dp.cnap.portal.booking.DetailsStep;
import ua.dp.cnap.portal.booking.FilterForm;
import ua.dp.cnap.portal.booking.Filters;
import ua.dp.cnap.portal.booking.FreeCalendar;
import ua.dp.cnap.portal.booking.Held;
import ua.dp.cnap.portal.booking.MovePage;
import ua.dp.cnap.portal.booking.OfficeStep;
import ua.dp.cnap.portal.booking.TimeForm;
import ua.dp.cnap.portal.booking.TimeStep;
import ua.dp.cnap.portal.card.CardSamples;
import ua.dp.cnap.portal.catalog.CardBlock;
import ua.dp.cnap.portal.catalog.CatalogSamples;
import ua.dp.cnap.portal.catalog.DecisionNote;
import ua.dp.cnap.portal.catalog.ServicePage;
import ua.dp.cnap.portal.catalog.Services;
import ua.dp.cnap.portal.community.CommunityMap;
import ua.dp.cnap.portal.community.CommunitySamples;
import ua.dp.cnap.portal.community.CommunityStart;
import ua.dp.cnap.portal.community.OfficeMap;
import ua.dp.cnap.portal.community.Words;
import ua.dp.cnap.portal.legal.PrivacyNotice;
import ua.dp.cnap.portal.nearest.NearestSamples;
import ua.dp.cnap.portal.privacy.DataSamples;
import ua.dp.cnap.portal.problem.ProblemPage;
import ua.dp.cnap.portal.widget.WidgetPage;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.MapTiles;
import ua.dp.cnap.ui.Texts;

/** Every page of the portal with invented content, by a name of its own. */
final class Views {

    record Shown(String template, Page page, Object view) {
        String html() {
            return view == null ? Templates.render(template, page) : Templates.render(template, page, view);
        }
    }

    private static final Instant AT = Instant.parse("2026-03-03T07:30:00Z");
    private static final String KEY = "/my/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4";

    private final Language language;
    private final Map<String, Shown> all = new LinkedHashMap<>();

    private Views(Language language) {
        this.language = language;
    }

    static Map<String, Shown> in(Language language) {
        Views views = new Views(language);
        views.ofRegion();
        views.ofNearest();
        views.ofCommunity();
        views.ofBooking();
        views.ofAppointment();
        views.ofRefusals();
        return views.all;
    }

    private void ofRegion() {
        region("start", "community/start", "/", null);
        region("communities", "community/communities", "/communities", CommunitySamples.all());
        region("communities-found", "community/communities", "/communities", CommunitySamples.found("апост"));
        region("communities-none", "community/communities", "/communities", CommunitySamples.none("ййй"));
        region("map", "community/map", "/map", new CommunityMap(Samples.communities(), "", ""));
        region("services", "catalog/services", "/services", services("/services", ""));
        region("service-of-region", "catalog/service", "/services/x", service("", Optional.empty()));
        region("situations", "catalog/situations", "/situations", CatalogSamples.situations("/situations"));
        region("situation-of-region", "catalog/situation", "/situations/x", CatalogSamples.bundle(""));
        region("find", "booking/find", "/my", BookingSamples.find(FormErrors.NONE));
        region("find-refused", "booking/find", "/my", BookingSamples.find(errors("code", "none")));
        region(
                "privacy",
                "legal/privacy",
                "/privacy",
                new PrivacyNotice(
                        texts().get("privacy.owner.region"),
                        Optional.empty(),
                        DataSamples.edition(),
                        Optional.empty()));
        region("offline", "problem/offline", "/offline", null);
        region("accessibility", "legal/accessibility", "/accessibility", null);
    }

    private void ofNearest() {
        region("widget", "widget/widget", "/widget", widget(Optional.of("x")));
        region("widget-start", "widget/widget", "/widget", widget(Optional.empty()));
        region("nearest-service", "nearest/service", "/nearest", services("/nearest", ""));
        region("nearest-asking", "nearest/nearest", "/nearest", NearestSamples.asking());
        region("nearest-found", "nearest/nearest", "/nearest", NearestSamples.found());
        region("nearest-none", "nearest/nearest", "/nearest", NearestSamples.none());
    }

    private void ofCommunity() {
        community(
                "community",
                "community/community",
                "",
                new CommunityStart(
                        "/apostolivska",
                        Samples.band(language).name(),
                        Optional.of(new Words("Раді допомогти з документами щодня.", true)),
                        List.of(new Words("У п’ятницю, 6 березня, приймаємо до 15:00.", true)),
                        Samples.offices(),
                        false,
                        Samples.contacts()));
        community(
                "community-suspended",
                "community/community",
                "",
                new CommunityStart(
                        "/apostolivska",
                        Samples.band(language).name(),
                        Optional.empty(),
                        List.of(),
                        Samples.offices(),
                        true,
                        Samples.contacts()));
        community(
                "community-preparing",
                "community/community",
                "",
                new CommunityStart(
                        "/apostolivska",
                        Samples.band(language).name(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty()));
        community(
                "community-map",
                "community/offices",
                "/map",
                OfficeMap.of("/apostolivska", Samples.offices(), List.of(), new MapTiles("", "")));
        community("community-services", "catalog/services", "/services", services("/apostolivska/services", ""));
        community(
                "community-services-found", "catalog/services", "/services", services("/apostolivska/services", "пас"));
        community(
                "service",
                "catalog/service",
                "/services/x",
                service("/apostolivska", Optional.of("/apostolivska/booking?service=x")));
        community("situation-bundle", "catalog/situation", "/situations/x", CatalogSamples.bundle("/apostolivska"));
        community("situation-package", "catalog/situation", "/situations/x", CatalogSamples.unknown("/apostolivska"));
        community("service-unbookable", "catalog/service", "/services/x", service("/apostolivska", Optional.empty()));
        community(
                "community-privacy",
                "legal/privacy",
                "/privacy",
                new PrivacyNotice(
                        texts().get("privacy.owner.community", "Апостолівська громада"),
                        Samples.contacts(),
                        DataSamples.edition(),
                        Optional.of(90)));
    }

    private void ofBooking() {
        community("booking-service", "booking/service", "/booking", services("/apostolivska/booking", ""));
        OfficeStep.Item full = new OfficeStep.Item(
                Samples.offices().getLast(), Optional.empty(), "/apostolivska/booking?service=x&office=2");
        OfficeStep.Item free = new OfficeStep.Item(
                Samples.offices().getFirst(), Optional.of(AT), "/apostolivska/booking?service=x&office=1");
        community("booking-office", "booking/office", "/booking", offices(Filters.NONE, free, full));
        community("booking-full", "booking/office", "/booking", offices(Filters.NONE, full));
        community("booking-no-office", "booking/office", "/booking", offices(Filters.NONE));
        community("booking-nothing-suits", "booking/office", "/booking", offices(new Filters(List.of("evening"))));
        community(
                "booking-time",
                "booking/time",
                "/booking",
                times(Optional.empty(), Samples.freeTimes().size()));
        community("booking-no-time", "booking/time", "/booking", times(Optional.of(Samples.PAUSE), 0));
        community("booking-details", "booking/details", "/booking", details(FormErrors.NONE, "", List.of()));
        community(
                "booking-residents",
                "booking/details",
                "/booking",
                details(
                        new FormErrors(
                                List.of(new FormErrors.OnField("resident", "error.resident.only-for-residents"))),
                        "",
                        List.of()));
        community(
                "booking-errors",
                "booking/details",
                "/booking",
                details(
                        new FormErrors(List.of(
                                new FormErrors.OnField("surname", "error.surname.missing"),
                                new FormErrors.OnField("phone", "error.phone.not-a-phone"),
                                new FormErrors.OnField("consent", "error.consent.not-given"))),
                        "",
                        List.of()));
        community(
                "booking-taken",
                "booking/details",
                "/booking",
                details(
                        FormErrors.NONE,
                        "booking.taken",
                        List.of(AT.plusSeconds(1800), AT.plusSeconds(5400), AT.plusSeconds(86400))));
        community(
                "booking-all-taken",
                "booking/details",
                "/booking",
                details(FormErrors.NONE, "booking.taken", List.of()));
    }

    private void ofAppointment() {
        own("appointment-booked", "booking/appointment", appointment(Status.BOOKED, Optional.of("booked")));
        own("appointment", "booking/appointment", appointment(Status.BOOKED, Optional.empty()));
        own("appointment-moved", "booking/appointment", appointment(Status.BOOKED, Optional.of("moved")));
        own("appointment-cancelled", "booking/appointment", appointment(Status.CANCELLED, Optional.of("cancelled")));
        own("appointment-pending", "booking/appointment", appointment(Status.PENDING, Optional.empty()));
        own(
                "appointment-confirm",
                "booking/confirm",
                new ConfirmForm(KEY, AT, Optional.of(AT), "042137", FormErrors.NONE));
        own(
                "appointment-confirm-wrong",
                "booking/confirm",
                new ConfirmForm(KEY, AT, Optional.of(AT), "1", errors("confirmation", "wrong-code")));
        own(
                "appointment-confirmed",
                "booking/confirm",
                new ConfirmForm(KEY, AT, Optional.empty(), "", FormErrors.NONE));
        own("appointment-served", "booking/appointment", appointment(Status.SERVED, Optional.empty()));
        own("appointment-coming", "booking/appointment", appointment(Status.BOOKED, Optional.of("coming"), true));
        own("coming", "booking/coming", appointment(Status.BOOKED, Optional.empty()));
        own("appointment-cancel", "booking/cancel", appointment(Status.BOOKED, Optional.empty()));
        own("appointment-move", "booking/move", new MovePage(KEY, AT, "", Optional.of(Samples.PAUSE), calendar(99)));
        own(
                "appointment-move-taken",
                "booking/move",
                new MovePage(KEY, AT, "booking.taken", Optional.empty(), calendar(99)));
        own("appointment-moving", "booking/moving", new ConfirmPage(KEY, AT, AT.plusSeconds(86400)));
        own("own-data", "privacy/data", DataSamples.kept(KEY));
        own("own-data-erased", "privacy/data", DataSamples.erased(KEY));
        own("own-data-correction", "privacy/correction", DataSamples.correction(KEY, errors("phone", "not-a-phone")));
        own("own-data-erasure", "privacy/erasure", DataSamples.kept(KEY));
        own("own-data-erasure-refused", "privacy/erasure", DataSamples.refused(KEY));
        own("own-data-gone", "privacy/erased", null);
    }

    private void ofRefusals() {
        Map.of(
                        "not-found",
                        404,
                        "no-such-community",
                        404,
                        "no-such-service",
                        404,
                        "no-such-appointment",
                        404,
                        "appointment-not-changeable",
                        409,
                        "something-new",
                        409,
                        "malformed",
                        422,
                        "limit",
                        429,
                        "accident",
                        500,
                        "outage",
                        503)
                .forEach((code, status) ->
                        region("problem-" + code, "problem/problem", "/x", ProblemPage.of(code, status)));
    }

    private void region(String name, String template, String path, Object view) {
        all.put(name, new Shown(template, Samples.page(language, path), view));
    }

    private void community(String name, String template, String path, Object view) {
        all.put(name, new Shown(template, Samples.communityPage(language, "/apostolivska" + path), view));
    }

    private void own(String name, String template, Object view) {
        all.put(name, new Shown(template, Samples.communityPage(language, KEY), view));
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private static FormErrors errors(String field, String code) {
        return FormErrors.of(List.of(new FieldError(field, code)));
    }

    private static Services services(String path, String query) {
        return Services.grouped(
                path,
                query,
                Samples.services().entrySet().stream()
                        .map(e -> new Services.Item(e.getKey(), e.getValue(), path + "/x"))
                        .toList());
    }

    private ServicePage service(String base, Optional<String> booking) {
        List<CardBlock> blocks = List.of(
                new CardBlock("provider", List.of("Державна міграційна служба (територіальний орган)")),
                new CardBlock("documents", List.of()),
                new CardBlock(
                        "fee",
                        List.of(
                                "гранична вартість послуги 0,1 ПМ + вартість бланка і персоналізації (КМУ)",
                                texts().get("service.fee.year", "2026", "332,80 грн"))),
                new CardBlock("term", List.of("20 робочих днів")),
                new CardBlock("result", List.of()),
                new CardBlock("delivery", List.of()),
                new CardBlock("law", List.of("Закон № 5492-VI ст. 20")));
        String title = Samples.services().keySet().iterator().next();
        return new ServicePage(
                base + "/services/x",
                base + "/services",
                title,
                "Паспортні послуги",
                blocks,
                base.isEmpty() ? CardSamples.typical() : CardSamples.own(base + "/services/x"),
                Optional.of("00106"),
                Optional.of("+380560000000"),
                20,
                booking,
                base.isEmpty() ? OnlineBooking.EVERYONE : OnlineBooking.RESIDENTS,
                base.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DecisionNote(
                                "Виконавчий комітет",
                                "115",
                                LocalDate.of(2026, 3, 2),
                                Optional.of(base + "/list-decisions/1"))),
                base.isEmpty() ? List.of() : Samples.offices(),
                base.isEmpty()
                        ? List.of(new ServicePage.Place("Апостолівська громада", "/apostolivska/services/x", AT))
                        : List.of());
    }

    private List<Choice> choices(int steps) {
        List<Choice> all = List.of(
                new Choice(1, "Реєстрація місця проживання особи", "/apostolivska/booking"),
                new Choice(2, "ЦНАП м. Апостолове", "/apostolivska/booking?service=x"),
                new Choice(3, "вівторок, 3 березня, 09:30", "/apostolivska/booking?service=x&office=1"));
        return all.subList(0, steps);
    }

    private static WidgetPage widget(Optional<String> service) {
        return new WidgetPage(
                Samples.communities(),
                service.map(s -> "apostolivska"),
                List.of(new WidgetPage.Service("x", "Реєстрація місця проживання особи")),
                service,
                Samples.SITE);
    }

    private OfficeStep offices(Filters filters, OfficeStep.Item... offices) {
        return new OfficeStep(
                choices(1),
                List.of(offices),
                filter(filters, Filters.ALL),
                BookingSamples.elsewhere().filter(e -> offices.length == 1),
                Optional.of("+380560000000"));
    }

    private TimeStep times(Optional<Pause> pause, int most) {
        return new TimeStep(
                choices(2),
                most == 0 ? "booking.taken" : "",
                new TimeForm("/apostolivska/booking/hold", "x", "1", "k", most == 0 ? "held" : ""),
                pause,
                calendar(most),
                filter(Filters.NONE, Filters.OF_TIMES),
                BookingSamples.elsewhere().filter(e -> most == 0));
    }

    private static FilterForm filter(Filters filters, List<String> names) {
        return new FilterForm("/apostolivska/booking", Map.of("service", "x"), names, filters);
    }

    private FreeCalendar calendar(int most) {
        return FreeCalendar.of(
                Samples.freeTimes().stream().limit(most).toList(),
                "/apostolivska/booking?service=x&office=1",
                Optional.empty(),
                Optional.empty(),
                Samples.TODAY,
                Optional.of("+380560000000"),
                texts());
    }

    private DetailsStep details(FormErrors errors, String refusal, List<Instant> alternatives) {
        return new DetailsStep(
                "/apostolivska/booking",
                choices(refusal.isEmpty() ? 3 : 2),
                BookingSamples.form(),
                refusal.isEmpty() ? Optional.of(new Held("key", "/my/key", AT)) : Optional.empty(),
                errors,
                refusal,
                alternatives,
                errors.on("resident").isPresent(),
                "ЦНАП Апостолівської громади",
                "/apostolivska/privacy");
    }

    private AppointmentPage appointment(Status status, Optional<String> notice) {
        return appointment(status, notice, false);
    }

    private AppointmentPage appointment(Status status, Optional<String> notice, boolean coming) {
        return new AppointmentPage(
                KEY,
                "http://localhost:8080" + KEY,
                status,
                status == Status.BOOKED,
                "K7M-4PX",
                AT,
                AT.plusSeconds(1200),
                "Реєстрація місця проживання особи",
                Samples.offices().getFirst(),
                Optional.of("+380560000000"),
                "/apostolivska/booking?service=x",
                notice,
                coming);
    }
}
