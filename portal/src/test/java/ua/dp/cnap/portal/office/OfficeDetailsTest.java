package ua.dp.cnap.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.equipment.Equipment.Kind;
import ua.dp.cnap.equipment.Equipment.State;
import ua.dp.cnap.equipment.OfficeEquipment.Shown;
import ua.dp.cnap.portal.office.OfficeDetails.Machine;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeDetailsTest {

    private static final OfficeDetails PLAIN =
            new OfficeDetails(List.of(), Optional.of("Вхід з двору"), Optional.empty(), List.of(), List.of());

    @Test
    void one_machine_of_a_kind_that_works_is_enough() {
        assertThat(machines(
                        shown(Kind.PASSPORT_WORKSTATION, State.BROKEN),
                        shown(Kind.PASSPORT_WORKSTATION, State.WORKING)))
                .containsExactly(new Machine("PASSPORT_WORKSTATION", true));
    }

    @Test
    void a_machine_that_broke_is_told_and_one_that_never_worked_is_not() {
        assertThat(machines(
                        shown(Kind.DRIVER_LICENCE_PRINTER, State.BROKEN),
                        shown(Kind.PASSPORT_WORKSTATION, State.WAITING_FOR_CHANNEL)))
                .containsExactly(new Machine("DRIVER_LICENCE_PRINTER", false));
    }

    @Test
    void what_only_colleagues_need_to_know_is_not_told() {
        assertThat(machines(shown(Kind.GENERATOR, State.BROKEN), shown(Kind.SCANNER, State.WORKING)))
                .isEmpty();
    }

    @Test
    void the_way_in_is_told_in_ukrainian_where_there_is_no_english() {
        assertThat(PLAIN.note(Language.EN)).contains("Вхід з двору");
    }

    private static List<Machine> machines(Shown... equipment) {
        return PLAIN.with(List.of(equipment), List.of()).machines();
    }

    private static Shown shown(Kind kind, State state) {
        return new Shown(UUID.randomUUID(), kind, state, LocalDate.of(2026, 3, 2));
    }
}
