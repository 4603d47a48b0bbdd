package ua.dp.cnap.admin.servicelist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.Problem;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.servicelist.ListCounts;
import ua.dp.cnap.servicelist.ListLine;
import ua.dp.cnap.servicelist.ListQuestion;
import ua.dp.cnap.servicelist.MassChange;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.servicelist.ServiceListDesk;
import ua.dp.cnap.servicelist.ServiceOnList;
import ua.dp.cnap.servicelist.ServiceSettings;

/** A made-up list: desks that keep the last wish, or refuse it, and the offices around them. */
final class Listed {

    static final UUID SERVICE = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
    static final UUID MAIN = UUID.fromString("00000000-0000-0000-0000-0000000000f1");
    static final UUID BRANCH = UUID.fromString("00000000-0000-0000-0000-0000000000f2");

    private Listed() {}

    static ListLine line(String title) {
        return new ListLine(
                UUID.nameUUIDFromBytes(title.getBytes()),
                title,
                "Паспортні послуги",
                Obligation.MANDATORY,
                15,
                OnlineBooking.EVERYONE,
                true,
                1,
                true,
                3);
    }

    static ServiceSettings settings(Fee fee) {
        return new ServiceSettings(
                20, 5, OnlineBooking.EVERYONE, null, 14, 10, List.of(MAIN), fee, List.of(), List.of("Паспорт"));
    }

    /** A list that answers with the same lines and remembers what it was asked. */
    static final class Lines extends ServiceListDesk {

        final List<ListLine> lines = new ArrayList<>();
        final List<ListQuestion> asked = new ArrayList<>();

        @Override
        public List<ListLine> page(ListQuestion question, int offset, int limit) {
            asked.add(question);
            return lines.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(ListQuestion question) {
            return lines.size();
        }

        @Override
        public ListCounts counts() {
            return new ListCounts(224, 190, 1, 2);
        }

        @Override
        public List<String> topics() {
            return List.of("Паспортні послуги", "Соціальні послуги");
        }
    }

    static final class Desk extends ServiceDesk {

        ServiceSettings settings = settings(null);
        Obligation obligation = Obligation.MANDATORY;
        boolean given = true;
        Problem refusal;
        ServiceSettings wish;
        MassChange mass;
        List<UUID> changed;
        String reason;
        int version;

        @Override
        public ServiceOnList byId(UUID serviceId) {
            AdministrativeService service = new AdministrativeService() {
                @Override
                public UUID id() {
                    return SERVICE;
                }

                @Override
                public String slug() {
                    return "reiestratsiia";
                }

                @Override
                public String title() {
                    return "Реєстрація місця проживання";
                }

                @Override
                public String topic() {
                    return "Місце проживання";
                }

                @Override
                public String feeRule() {
                    return "1,5 % ПМ працездатної особи на 1 січня (у строк 30 календарних днів)";
                }
            };
            return new ServiceOnList(
                    service, Optional.of(obligation), given, Optional.empty(), settings, given ? 7 : 0, 1);
        }

        @Override
        public List<Rearranged> give(
                UUID serviceId, ServiceSettings settings, int version, String reason, Decisions decisions) {
            answer();
            this.wish = settings;
            this.version = version;
            this.reason = reason;
            this.settings = settings;
            return List.of();
        }

        @Override
        public List<Rearranged> withdraw(UUID serviceId, int version, String reason, Decisions decisions) {
            answer();
            this.reason = reason;
            this.given = false;
            return List.of();
        }

        @Override
        public List<Rearranged> changeAll(List<UUID> services, MassChange change, String reason, Decisions decisions) {
            answer();
            this.changed = services;
            this.mass = change;
            return List.of();
        }

        private void answer() {
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    static final class Offices extends OfficeDirectory {
        @Override
        public List<Office> all() {
            return List.of(new Place(MAIN, "Головний офіс"), new Place(BRANCH, "Філія"));
        }
    }

    static final class Sums extends Charges {
        @Override
        public Map<Integer, BigDecimal> minimums() {
            return Map.of(2025, new BigDecimal("3028.00"), 2026, new BigDecimal("3328.00"));
        }

        @Override
        public int thisYear() {
            return 2026;
        }
    }

    private static final class Place extends Office {

        private final UUID id;
        private final String name;

        Place(UUID id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String settlement() {
            return "Апостолове";
        }
    }
}
