package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Errand;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.booking.SlotTaken;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.fairness.PersonLimit;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.catalog.Services;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.portal.office.OfficeCards;
import ua.dp.cnap.ui.Formats;

/** Puts together what each step of booking shows. */
@ApplicationScoped
class BookingSteps {

    /** How many other times are offered instead of one that cannot be had. */
    private static final int ALTERNATIVES = 6;

    private static final int MOST_OFFICES = 250;

    @Inject
    Visit visit;

    @Inject
    ServiceList services;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    NearestTimes nearest;

    @Inject
    OtherCommunities others;

    @Inject
    OfficeCards cards;

    @Inject
    MyAppointment mine;

    @Inject
    Clock clock;

    Services services(String query) {
        return Services.toBook(base(), query, query.isEmpty() ? services.all() : services.search(query));
    }

    /** Offices without a time that suits are left out when something is filtered. */
    OfficeStep offices(OfferedService service, List<Office> giving, Filters filters) {
        Community here = visit.community();
        Map<UUID, Instant> earliest = new HashMap<>();
        nearest.to(service.service().id(), here.lat(), here.lon(), MOST_OFFICES, filters.filter())
                .forEach(time -> earliest.put(time.officeId(), time.startsAt()));
        return new OfficeStep(
                choices(service, null, null),
                cards.of(giving).stream()
                        .filter(card -> filters.isEmpty() || earliest.containsKey(card.id()))
                        .map(card -> new OfficeStep.Item(
                                card,
                                Optional.ofNullable(earliest.get(card.id())),
                                base(service) + "&office=" + card.id() + filters.query()))
                        .toList(),
                new FilterForm(base(), Map.of("service", service.service().slug()), Filters.ALL, filters),
                others.instead(service, earliest.values().stream().min(Comparator.naturalOrder()), filters),
                visit.phone());
    }

    TimeStep time(OfferedService service, Office office, BookingQuery chosen) {
        return time(service, office, chosen, "");
    }

    /** @param refusal text key of why the time that was pressed cannot be had; empty if none was */
    TimeStep time(OfferedService service, Office office, BookingQuery chosen, String refusal) {
        Filters filters = chosen.filters();
        String instead = chosen.instead().isEmpty() ? "" : "&instead=" + chosen.instead();
        List<FreeTime> free =
                freeTimes.of(Errand.of(service.service().id()), office.id(), null, null, filters.filter());
        FreeCalendar calendar = FreeCalendar.of(
                free,
                base(service) + "&office=" + office.id() + filters.query() + instead,
                chosen.day(),
                chosen.month(),
                clock.instant().atZone(Formats.ZONE).toLocalDate(),
                phone(office),
                visit.texts());
        return new TimeStep(
                choices(service, office, null),
                refusal,
                TimeForm.to(base() + "/hold", service.service().slug(), office.id(), chosen.instead()),
                office.pause(),
                calendar,
                new FilterForm(
                        base(),
                        Map.of(
                                "service",
                                service.service().slug(),
                                "office",
                                office.id().toString()),
                        Filters.OF_TIMES,
                        filters),
                others.instead(service, free.stream().findFirst().map(FreeTime::startsAt), filters));
    }

    /** The calendar around a time that was pressed and cannot be had. */
    TimeStep otherTimes(OfferedService service, HoldForm form, String refusal) {
        Office office = offices.byId(UUID.fromString(form.office));
        return time(service, office, BookingQuery.on(BookingForm.instant(form.at), form.instead), refusal);
    }

    /**
     * Why a time cannot be had.
     *
     * @throws InvalidInput the same, if it is something else that is wrong
     */
    String refusal(InvalidInput wrong) {
        return wrong.errors().stream()
                .filter(e -> e.field().equals("startsAt"))
                .map(e -> "error.startsAt." + e.code())
                .findFirst()
                .orElseThrow(() -> wrong);
    }

    DetailsStep details(OfferedService service, Office office, Instant at) {
        BookingForm form =
                BookingForm.empty(service.service().slug(), office.id().toString(), at.toString());
        return step(service, choices(service, office, at), form, FormErrors.NONE, "", List.of());
    }

    /** The form for the time that the key of this visit holds, empty. */
    DetailsStep held() {
        return held(BookingForm.empty("", "", ""));
    }

    /** The same with what was typed so far. */
    DetailsStep held(BookingForm typed) {
        BookedAppointment hold = visit.appointment();
        OfferedService service = services.byId(hold.serviceId());
        Office office = offices.byId(hold.officeId());
        BookingForm form = typed.holding(
                hold.manageKey(),
                service.service().slug(),
                office.id().toString(),
                hold.startsAt().toString());
        return step(service, choices(service, office, hold.startsAt()), form, FormErrors.NONE, "", List.of());
    }

    DetailsStep taken(OfferedService service, BookingForm form, SlotTaken taken) {
        return refused(service, form, FormErrors.NONE, "booking.taken", taken.nearest());
    }

    DetailsStep paused(OfferedService service, BookingForm form) {
        return refused(service, form, FormErrors.NONE, "booking.paused", nearest(service, form));
    }

    /** The form with what is wrong; a time that cannot be booked is answered with others. */
    DetailsStep corrected(OfferedService service, BookingForm form, InvalidInput wrong) {
        Optional<FieldError> time = wrong.errors().stream()
                .filter(e -> e.field().equals("startsAt"))
                .findFirst();
        if (wrong.errors().stream()
                .anyMatch(e -> e.field().equals("officeId") || e.field().equals("serviceId"))) {
            throw wrong;
        }
        FormErrors errors = FormErrors.of(wrong.errors().stream()
                .filter(e -> !e.field().equals("startsAt"))
                .toList());
        if (time.isEmpty()) {
            Office office = office(form);
            return step(service, choices(service, office, BookingForm.instant(form.at())), form, errors, "", List.of());
        }
        return refused(service, form, errors, "error.startsAt." + time.get().code(), nearest(service, form));
    }

    private List<FreeTime> nearest(OfferedService service, BookingForm form) {
        Instant asked = BookingForm.instant(form.at());
        Instant wished = asked == null ? clock.instant() : asked;
        return freeTimes.of(service.service().id(), office(form).id(), null, null).stream()
                .sorted(Comparator.comparing(
                        t -> Duration.between(wished, t.startsAt()).abs()))
                .toList();
    }

    /** The form with what this person can do, as one more visit is not possible. */
    DetailsStep limited(OfferedService service, BookingForm form, PersonLimit limit) {
        FormErrors errors = new FormErrors(List.of(new FormErrors.OnField("phone", "error.person." + limit.code())));
        List<Choice> choices = choices(service, office(form), BookingForm.instant(form.at()));
        return step(service, choices, form.renewed(), errors, "", List.of());
    }

    /** The same form once more as a new wish. */
    DetailsStep sentAlready(OfferedService service, BookingForm form) {
        FormErrors errors = new FormErrors(List.of(new FormErrors.OnField("again", "error.key.reused")));
        List<Choice> choices = choices(service, office(form), BookingForm.instant(form.at()));
        return step(service, choices, form.renewed(), errors, "", List.of());
    }

    private DetailsStep refused(
            OfferedService service, BookingForm form, FormErrors errors, String refusal, List<FreeTime> instead) {
        List<Instant> times = instead.stream()
                .limit(ALTERNATIVES)
                .map(FreeTime::startsAt)
                .sorted()
                .toList();
        return step(service, choices(service, office(form), null), form.withoutTime(), errors, refusal, times);
    }

    private DetailsStep step(
            OfferedService service,
            List<Choice> choices,
            BookingForm form,
            FormErrors errors,
            String refusal,
            List<Instant> alternatives) {
        return new DetailsStep(
                base(),
                choices.stream().map(choice -> choice.instead(form.held())).toList(),
                form,
                holdOf(form),
                errors,
                refusal,
                alternatives,
                service.listed().online() == OnlineBooking.RESIDENTS,
                visit.centreName(),
                visit.home() + "/privacy");
    }

    /** The hold of the form as it stands now; it may have lapsed while the form was filled in. */
    private Optional<Held> holdOf(BookingForm form) {
        return Optional.of(form.held())
                .filter(key -> !key.isEmpty())
                .flatMap(mine::held)
                .map(hold -> new Held(hold.manageKey(), "/my/" + hold.manageKey(), hold.heldUntil()));
    }

    private List<Choice> choices(OfferedService service, Office office, Instant at) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(1, service.service().title(), base()));
        if (office != null) {
            choices.add(new Choice(
                    2,
                    at == null ? OfficeCard.name(office) : cards.of(office, at).title(),
                    base(service)));
        }
        if (at != null) {
            String day = "&day=" + at.atZone(Formats.ZONE).toLocalDate();
            choices.add(new Choice(3, visit.formats().dayAndTime(at), base(service) + "&office=" + office.id() + day));
        }
        return choices;
    }

    private Office office(BookingForm form) {
        return offices.byId(UUID.fromString(form.office()));
    }

    private Optional<String> phone(Office office) {
        return Optional.ofNullable(office.phone()).or(visit::phone);
    }

    private String base() {
        return visit.home() + "/booking";
    }

    private String base(OfferedService service) {
        return base() + "?service=" + service.service().slug();
    }
}
