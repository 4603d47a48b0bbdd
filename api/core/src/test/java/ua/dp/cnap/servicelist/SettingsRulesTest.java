package ua.dp.cnap.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.OnlineBooking;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_usual_settings_are_right() {
        assertThat(SettingsRules.wrong(ServiceSettings.usual(List.of()), TODAY)).isEmpty();
    }

    @Test
    void every_number_out_of_bounds_is_named() {
        assertThat(wrong(new ServiceSettings(
                        7, 65, OnlineBooking.EVERYONE, 20161, 61, 91, List.of(), null, List.of(), List.of())))
                .containsExactly(
                        "durationMinutes: not-a-duration",
                        "bufferMinutes: not-a-duration",
                        "leadTimeMinutes: not-within",
                        "horizonDays: not-within",
                        "walkInPercent: not-within");
    }

    @Test
    void a_fee_has_what_its_kind_needs() {
        assertThat(wrong(priced(new Fee(Fee.Kind.SHARE, null, null, 1999, null, null))))
                .containsExactly("fee.share: missing", "fee.year: not-within", "fee.rounding: missing");
        assertThat(wrong(priced(Fee.amount(new BigDecimal("-1"))))).containsExactly("fee.uah: not-a-sum");
        assertThat(wrong(priced(Fee.share(new BigDecimal("0.00001"), Fee.Rounding.KOPIYKA))))
                .containsExactly("fee.share: not-a-sum");
        assertThat(wrong(priced(Fee.free()))).isEmpty();
    }

    @Test
    void an_exemption_names_who_how_much_and_by_which_decision() {
        FeeExemption empty = new FeeExemption(UUID.randomUUID(), " ", 0, "", null);
        FeeExemption students = new FeeExemption(UUID.randomUUID(), "Студенти", 50, "1", TODAY);
        FeeExemption again = new FeeExemption(UUID.randomUUID(), "студенти ", 50, "2", TODAY.plusDays(1));

        assertThat(wrong(exempting(List.of(empty, students, again))))
                .containsExactly(
                        "exemptions.0.category: missing",
                        "exemptions.0.decisionNumber: missing",
                        "exemptions.0.percent: not-within",
                        "exemptions.0.decidedOn: missing",
                        "exemptions.2.decidedOn: in-the-future",
                        "exemptions.2.category: said-twice");
    }

    @Test
    void a_change_of_many_checks_only_what_it_changes() {
        UUID office = UUID.randomUUID();

        assertThat(new MassChange(null, null, null, null, List.of(office), List.of()).wrong())
                .isEmpty();
        assertThat(new MassChange(3, null, null, null, List.of(office), List.of(office)).wrong())
                .extracting(e -> e.field() + ": " + e.code())
                .containsExactly("durationMinutes: not-a-duration", "removeOffices: said-twice");
    }

    private static List<String> wrong(ServiceSettings settings) {
        return SettingsRules.wrong(settings, TODAY).stream()
                .map(e -> e.field() + ": " + e.code())
                .toList();
    }

    private static ServiceSettings priced(Fee fee) {
        return new ServiceSettings(20, 0, OnlineBooking.EVERYONE, null, null, 0, List.of(), fee, List.of(), List.of());
    }

    private static ServiceSettings exempting(List<FeeExemption> exemptions) {
        return new ServiceSettings(
                20, 0, OnlineBooking.EVERYONE, null, null, 0, List.of(), null, exemptions, List.of());
    }
}
