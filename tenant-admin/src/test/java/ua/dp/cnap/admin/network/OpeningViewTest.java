package ua.dp.cnap.admin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.network.OpeningDesk;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningViewTest {

    private static final ClassifiedCommunity KNOWN = new ClassifiedCommunity(
            "UA51020110000041005",
            "konoplianska",
            "Коноплянська",
            Community.Type.RURAL,
            "Одеська",
            "Березівський",
            "Конопляне",
            47.0,
            30.5,
            null,
            false);
    private static final ClassifiedCommunity VAGUE = new ClassifiedCommunity(
            "UA01020010000048857",
            "andriivska",
            "Андріївська",
            null,
            "АР Крим",
            "Бахчисарайський",
            null,
            null,
            null,
            null,
            false);

    private final List<Opening> opened = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private InvalidInput refusal;
    private OpeningView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.COORDINATOR);
        view = new OpeningView();
        view.coordination = new Coordination();
        view.desk = new OpeningDesk() {
            @Override
            public void open(Opening opening, String key) {
                keys.add(key);
                scopes.add(CurrentScope.require());
                if (refusal != null) {
                    throw refusal;
                }
                opened.add(opening);
            }
        };
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void asks_only_for_what_the_classifier_does_not_say() {
        view.choice.community.setValue(KNOWN);
        assertThat(view.centre.type.isVisible() || view.centre.lat.isVisible()).isFalse();
        assertThat(view.centre.name.getValue()).isEqualTo("ЦНАП Коноплянської сільської територіальної громади");

        view.choice.community.setValue(VAGUE);
        assertThat(view.centre.type.isVisible() && view.centre.lat.isVisible() && view.centre.settlement.isVisible())
                .isTrue();
        assertThat(view.centre.name.getValue()).isEmpty();
    }

    @Test
    void opens_in_the_name_of_the_coordinator_and_says_what_comes_next() {
        view.choice.community.setValue(KNOWN);
        view.head.surname.setValue("Відкривайко");
        view.head.givenName.setValue("Мальва");
        view.head.email.setValue("malva@cnap.example");

        view.open.click();

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().directoryList()).isEqualTo("III");
        assertThat(opened.getFirst().head().email()).isEqualTo("malva@cnap.example");
        assertThat(scopes.getFirst()).isInstanceOfSatisfying(Scope.Coordinator.class, scope -> {
            assertThat(scope.tenantId()).isEqualTo(KNOWN.id());
            assertThat(scope.actor().name()).isEqualTo("Ім’я Прізвище");
        });
        assertThat(view.form.isVisible()).isFalse();
        assertThat(view.done.getElement().getTextRecursively()).contains("malva@cnap.example");
    }

    @Test
    void what_is_refused_stands_at_its_field_and_the_next_try_is_the_same_wish() {
        view.choice.community.setValue(KNOWN);
        refusal = new InvalidInput(
                List.of(new FieldError("slug", "slug-taken"), new FieldError("head.email", "not-an-email")));

        view.open.click();
        view.open.click();

        assertThat(view.centre.slug.getErrorMessage()).isEqualTo("Таку адресу має інша громада");
        assertThat(view.head.email.isInvalid()).isTrue();
        assertThat(view.head.surname.isInvalid()).isFalse();
        assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
    }

    @Test
    void a_community_that_works_already_cannot_be_opened() {
        view.choice.community.setValue(new ClassifiedCommunity(
                "UA12020010000033698",
                "dniprovska",
                "Дніпровська",
                Community.Type.URBAN,
                "Дніпропетровська",
                "Дніпровський",
                "Дніпро",
                48.4,
                35.0,
                "I",
                true));

        assertThat(view.choice.already.isVisible()).isTrue();
        assertThat(view.open.isEnabled()).isFalse();
    }

    @Test
    void an_auditor_acts_on_no_community() {
        Staff.leaves();
        Staff.opensAPage(StaffRole.AUDITOR);

        assertThatThrownBy(() -> new Coordination().act(KNOWN.id(), () -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.choice.community.setValue(KNOWN);
        view.desk = null; // what is injected finds its own way
        view.coordination = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }
}
