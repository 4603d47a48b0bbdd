package ua.dp.cnap.admin.roster;

import com.vaadin.flow.router.RouteConfiguration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.ReceptionTime;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.tenancy.StaffRole;

/** A small centre for the tests of this package: an office with two counters, a branch without any, two people. */
final class Given {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final UUID OFFICE = UUID.randomUUID();
    static final UUID FIRST = UUID.randomUUID();
    static final UUID SECOND = UUID.randomUUID();
    static final Person ANNA = new Person(UUID.randomUUID(), "Зразкова Ганна", true, 4);
    static final Person OLEH = new Person(UUID.randomUUID(), "Другенко Олег", false, 1);

    static final List<WorkplaceCard> CARDS = List.of(
            new WorkplaceCard(FIRST, OFFICE, "Вікно 1", null, false, List.of(ANNA.name()), List.of(), 2),
            new WorkplaceCard(SECOND, OFFICE, "Вікно 2", null, true, List.of(), List.of(), 1));

    private Given() {}

    /** A head looks at one of the pages, which link to each other. */
    static void aHeadLooks() {
        Staff.opensAPage(StaffRole.HEAD);
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        List.of(RosterView.class, WorkplacesView.class, SkillsView.class).forEach(routes::setAnnotatedRoute);
    }

    static final class Directory extends OfficeDirectory {

        @Override
        public List<Office> all() {
            return List.of(new MainOffice(), new Branch());
        }
    }

    /** Open from Monday to Friday, nine to six. */
    private static class MainOffice extends Office {

        @Override
        public UUID id() {
            return OFFICE;
        }

        @Override
        public Kind kind() {
            return Kind.MAIN_OFFICE;
        }

        @Override
        public String name() {
            return "Головний офіс";
        }

        @Override
        public String address() {
            return "вул. Тестова, 1";
        }

        @Override
        public String settlement() {
            return "Тестове";
        }

        @Override
        public WeeklyHours hours() {
            Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
            for (int day = 1; day <= 5; day++) {
                week.put(DayOfWeek.of(day), Reception.between(LocalTime.of(9, 0), LocalTime.of(18, 0)));
            }
            return new WeeklyHours(week);
        }

        @Override
        public ReceptionTime receptionTime() {
            return new ReceptionTime(hours(), List.of());
        }
    }

    private static final class Branch extends MainOffice {

        @Override
        public UUID id() {
            return new UUID(0, 1);
        }
    }
}
