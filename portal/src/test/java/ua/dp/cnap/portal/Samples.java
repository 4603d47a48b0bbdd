package ua.dp.cnap.portal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.ReceptionTime;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.portal.community.CommunityItem;
import ua.dp.cnap.portal.community.Contacts;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.portal.office.OfficeDetails;
import ua.dp.cnap.portal.office.Openness;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;

/** Invented content for pages that are rendered without a server. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-02T08:20:00Z"); // Monday, 10:20 in Kyiv
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    public static final Pause PAUSE = new Pause(NOW.minusSeconds(1200), Pause.Cause.AIR_RAID_ALERT, false);

    static final String SITE = "https://cnap.example";

    private static final Reception NOON = new Reception(LocalTime.of(12, 0), LocalTime.of(14, 0));

    private Samples() {}

    public static Page page(Language language, String path) {
        return new Page(language, path, "", Optional.empty(), SITE, false);
    }

    public static Page communityPage(Language language, String path) {
        return new Page(language, path, "", Optional.of(band(language)), SITE, path.startsWith("/my/"));
    }

    public static CommunityBand band(Language language) {
        String name = language == Language.UK ? "Апостолівська громада" : "Apostolivska urban hromada";
        String centre = language == Language.UK ? "Центр: Апостолове" : "Centre: Апостолове";
        return new CommunityBand(
                "/apostolivska",
                name,
                centre,
                "Записатися на прийом",
                "А",
                "/apostolivska/brand.css?v=0",
                Optional.empty(),
                true,
                true);
    }

    public static List<CommunityItem> communities() {
        return List.of(
                item(
                        "apostolivska",
                        "Апостолівська громада",
                        "Апостолове",
                        "Криворізький район",
                        47.66,
                        33.71,
                        "URBAN"),
                item("dniprovska", "Дніпровська громада", "Дніпро", "Дніпровський район", 48.47, 35.04, "URBAN"),
                item("nikopolska", "Нікопольська громада", "Нікополь", "Нікопольський район", 47.57, 34.39, "URBAN"),
                item(
                        "slobozhanska",
                        "Слобожанська громада",
                        "Слобожанське",
                        "Дніпровський район",
                        48.53,
                        35.08,
                        "RURAL"));
    }

    private static CommunityItem item(
            String slug, String name, String centre, String district, double lat, double lon, String type) {
        return new CommunityItem(
                slug, "/" + slug, name, name, "місто " + centre, district, lat, lon, type, Optional.of(centre));
    }

    public static Optional<Contacts> contacts() {
        return Optional.of(new Contacts(
                Optional.of("+380560000000"),
                Optional.of("cnap@example.com"),
                Optional.of("https://example.com"),
                List.of(new Contacts.Network("facebook", "https://facebook.com/cnap"))));
    }

    /** Monday to Friday 8–17, Tuesday until 20. */
    public static WeeklyHours hours() {
        Map<DayOfWeek, Reception> days = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            days.put(DayOfWeek.of(day), Reception.between(LocalTime.of(8, 0), LocalTime.of(day == 2 ? 20 : 17, 0)));
        }
        return new WeeklyHours(days);
    }

    public static List<OfficeCard> offices() {
        return List.of(
                office("MAIN_OFFICE", "ЦНАП м. Апостолове", hours(), List.of("STEP_FREE", "SHELTER", "SELF_SERVICE")),
                office("REMOTE_WORKPLACE", "Віддалене робоче місце с. Кам’янка", new WeeklyHours(Map.of()), List.of()));
    }

    private static OfficeCard office(String kind, String name, WeeklyHours hours, List<String> amenities) {
        return new OfficeCard(
                kind.equals("MAIN_OFFICE") ? OFFICE : new UUID(0, 2),
                kind,
                name,
                "м. Апостолове, вул. Вигадана, 1",
                Optional.of("+380560000001"),
                amenities,
                Openness.of(new ReceptionTime(hours, List.of()), NOW),
                Optional.of(PAUSE),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new OfficeCard.Day(day, hours.on(day), day == DayOfWeek.MONDAY))
                        .toList(),
                List.of(
                        new OfficeCard.Change(
                                TODAY, TODAY, "INTERRUPTION", "POWER_CUT", Optional.of(NOON), Optional.empty()),
                        new OfficeCard.Change(
                                TODAY.plusDays(4),
                                TODAY.plusDays(6),
                                "CLOSED",
                                "REPAIR",
                                Optional.empty(),
                                Optional.of("Міняємо вікна."))),
                List.of(new HoursSeries(
                        OFFICE,
                        OFFICE,
                        "Кожна друга субота",
                        TODAY,
                        TODAY.plusDays(200),
                        DayOfWeek.SATURDAY,
                        2,
                        null,
                        NOON)),
                47.66,
                33.71,
                new OfficeDetails(
                        List.of("+380671234567"),
                        Optional.of("Вхід з двору"),
                        Optional.empty(),
                        List.of(new OfficeDetails.Machine("PASSPORT_WORKSTATION", false)),
                        kind.equals("MAIN_OFFICE")
                                ? List.of()
                                : List.of(new OfficeDetails.Stop(TODAY, NOON, "с. Кам’янка, біля школи", 47.7, 33.8))));
    }

    /** Every half hour of reception on the days of three weeks, with some taken. */
    public static List<FreeTime> freeTimes() {
        List<FreeTime> times = new ArrayList<>();
        for (LocalDate day = TODAY.plusDays(1); day.isBefore(TODAY.plusDays(34)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() > 5 || day.getDayOfMonth() == 5) {
                continue;
            }
            ZonedDateTime at = day.atTime(8, 0).atZone(Formats.ZONE);
            int last = day.getDayOfWeek() == DayOfWeek.TUESDAY ? 24 : 18;
            for (int half = day.getDayOfMonth() % 5; half < last; half += 1 + day.getDayOfMonth() % 3) {
                Instant start = at.plusMinutes(30L * half).toInstant();
                times.add(new FreeTime(start, start.plus(Duration.ofMinutes(20)), OFFICE, 1));
            }
        }
        return times;
    }

    /** Titles and topics for lists. */
    public static Map<String, String> services() {
        Map<String, String> services = new LinkedHashMap<>();
        services.put(
                "Оформлення паспорта громадянина України у формі картки (ID-картка) – 20 робочих днів",
                "Паспортні послуги");
        services.put("Вклеювання фотокартки до паспорта при досягненні 25 і 45 років", "Паспортні послуги");
        services.put("Реєстрація місця проживання особи", "Реєстрація місця проживання");
        services.put("Реєстрація місця проживання дитини до 14 років", "Реєстрація місця проживання");
        return services;
    }
}
