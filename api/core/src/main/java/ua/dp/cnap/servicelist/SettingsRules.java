package ua.dp.cnap.servicelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;

/** What the settings of a service must keep; the database keeps the same by its constraints. */
final class SettingsRules {

    static final int STEP = 5;
    static final int LONGEST = 240;
    private static final int LONGEST_BUFFER = 60;
    private static final int LONGEST_LEAD = 14 * 24 * 60;
    private static final int FARTHEST = 60;
    private static final int MOST_KEPT = 90;
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_DOCUMENTS = 4000;
    private static final int LONGEST_CATEGORY = 300;
    private static final int LONGEST_NUMBER = 60;
    private static final int WHOLE = 100;
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_SUM = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 4;
    private static final int KOPIYKAS = 2;

    private final LocalDate today;
    private final List<FieldError> wrong = new ArrayList<>();

    private SettingsRules(LocalDate today) {
        this.today = today;
    }

    /** All that is wrong, field by field; empty if nothing is. */
    static List<FieldError> wrong(ServiceSettings settings, LocalDate today) {
        SettingsRules rules = new SettingsRules(today);
        rules.duration(settings.durationMinutes());
        rules.steps("bufferMinutes", settings.bufferMinutes(), LONGEST_BUFFER);
        rules.within("leadTimeMinutes", settings.leadTimeMinutes(), 0, LONGEST_LEAD);
        rules.within("horizonDays", settings.horizonDays(), 1, FARTHEST);
        rules.within("walkInPercent", settings.walkInPercent(), 0, MOST_KEPT);
        if (settings.fee() != null) {
            rules.fee(settings.fee());
        }
        rules.exemptions(settings.exemptions());
        rules.text("documents", String.join("\n", settings.documents()), LONGEST_DOCUMENTS);
        return rules.wrong;
    }

    static List<FieldError> wrongDuration(int minutes) {
        SettingsRules rules = new SettingsRules(null);
        rules.duration(minutes);
        return rules.wrong;
    }

    private void duration(int minutes) {
        if (minutes < STEP || minutes > LONGEST || minutes % STEP != 0) {
            add("durationMinutes", "not-a-duration", Map.of("least", STEP, "most", LONGEST));
        }
    }

    private void steps(String field, int minutes, int most) {
        if (minutes < 0 || minutes > most || minutes % STEP != 0) {
            add(field, "not-a-duration", Map.of("least", 0, "most", most));
        }
    }

    private void within(String field, Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            add(field, "not-within", Map.of("least", least, "most", most));
        }
    }

    private void fee(Fee fee) {
        if (fee.kind() == Fee.Kind.SHARE) {
            positive("fee.share", fee.share(), LARGEST_SHARE, DECIMALS);
            within("fee.year", fee.year(), 2000, 2100);
            if (fee.rounding() == null) {
                add("fee.rounding", "missing", Map.of());
            }
        }
        if (fee.kind() == Fee.Kind.AMOUNT) {
            positive("fee.uah", fee.uah(), LARGEST_SUM, KOPIYKAS);
        }
        text("fee.note", fee.note(), LONGEST_NOTE);
    }

    private void positive(String field, BigDecimal number, BigDecimal most, int decimals) {
        if (number == null) {
            add(field, "missing", Map.of());
        } else if (number.signum() <= 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > decimals) {
            add(field, "not-a-sum", Map.of("decimals", decimals, "most", most));
        }
    }

    private void exemptions(List<FeeExemption> exemptions) {
        Set<String> categories = new HashSet<>();
        for (int i = 0; i < exemptions.size(); i++) {
            FeeExemption exemption = exemptions.get(i);
            String path = "exemptions." + i + ".";
            needed(path + "category", exemption.category(), LONGEST_CATEGORY);
            needed(path + "decisionNumber", exemption.decisionNumber(), LONGEST_NUMBER);
            within(path + "percent", exemption.percent(), 1, WHOLE);
            if (exemption.decidedOn() == null) {
                add(path + "decidedOn", "missing", Map.of());
            } else if (exemption.decidedOn().isAfter(today)) {
                add(path + "decidedOn", "in-the-future", Map.of());
            }
            if (exemption.category() != null
                    && !categories.add(exemption.category().strip().toLowerCase(Locale.ROOT))) {
                add(path + "category", "said-twice", Map.of());
            }
        }
    }

    private void needed(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            add(field, "missing", Map.of());
        } else {
            text(field, text, longest);
        }
    }

    private void text(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            add(field, "too-long", Map.of("most", longest));
        }
    }

    private void add(String field, String code, Map<String, Object> facts) {
        wrong.add(new FieldError(field, code, facts));
    }
}
