package ua.dp.cnap.admin.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardTest {

    @ForAnyone
    @Route("")
    public static class Start extends Div {
        private static final long serialVersionUID = 1L;
    }

    @ForStaff(StaffRole.HEAD)
    @Route("of-heads")
    public static class OfHeads extends Div {
        private static final long serialVersionUID = 1L;
    }

    @ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
    @Route("of-the-region")
    public static class OfTheRegion extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Route("unmarked")
    public static class Unmarked extends Div {
        private static final long serialVersionUID = 1L;
    }

    public static class Denied extends Div implements HasErrorParameter<AccessDeniedException> {
        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> refusal) {
            return 403;
        }
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void a_head_enters_the_views_of_heads() {
        open(StaffRole.HEAD);

        assertThat(enter("of-heads")).isInstanceOf(OfHeads.class);
    }

    @Test
    void an_administrator_does_not_enter_the_views_of_heads() {
        open(StaffRole.ADMINISTRATOR);

        assertThat(enter("of-heads")).isInstanceOf(Denied.class);
    }

    @Test
    void a_head_does_not_enter_the_views_of_the_region() {
        open(StaffRole.HEAD);

        assertThat(enter("of-the-region")).isInstanceOf(Denied.class);
    }

    @Test
    void an_auditor_enters_the_views_of_the_region() {
        open(StaffRole.AUDITOR);

        assertThat(enter("of-the-region")).isInstanceOf(OfTheRegion.class);
    }

    @Test
    void a_view_that_does_not_say_for_whom_it_is_is_for_nobody() {
        for (StaffRole role : StaffRole.values()) {
            open(role);

            assertThat(enter("unmarked")).as(role.name()).isInstanceOf(Denied.class);
        }
    }

    @Test
    void who_has_no_workplace_is_led_to_the_start() {
        open(StaffRole.HEAD);
        new Shift("s", "Ім’я", Set.of(StaffRole.HEAD), java.util.List.of(), null).own(UI.getCurrent());

        assertThat(enter("of-heads")).isInstanceOf(Start.class);
    }

    private static void open(StaffRole role) {
        Staff.opensAPage(
                new Routes(
                        Set.of(Start.class, OfHeads.class, OfTheRegion.class, Unmarked.class),
                        Set.of(Denied.class),
                        true),
                role);
        UI.getCurrent().addBeforeEnterListener(new Guard());
    }

    private static Component enter(String address) {
        UI.getCurrent().navigate(address);
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }
}
