package ua.dp.cnap.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A card is written, approved, shown to citizens, and then stays as it is. */
@ExtendWith(ArquillianExtension.class)
class CardDeskIT {

    private static final String HERE = "petrykivska";
    private static final String THERE = "vasylkivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    CommunityCardDesk desk;

    @Inject
    TypicalCardDesk typical;

    @Inject
    PublishedCards published;

    @Inject
    ServiceList list;

    private UUID service;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    /** Tests share the database: each begins with a service that has no draft. */
    @BeforeEach
    void the_centre_gives_a_service() {
        service = head(() -> given.openOffice(1)).service();
        for (CardKind kind : CardKind.values()) {
            head(() -> desk.editions(service, kind)).stream()
                    .filter(CardEdition::isDraft)
                    .forEach(draft -> head(() -> discard(draft)));
        }
    }

    @Test
    void what_is_approved_is_shown_to_citizens_at_once() {
        CardEdition approved = approvedInformationCard("Безоплатно");

        PublishedCard shown = as.citizen(
                HERE, () -> published.of(service, CardKind.INFORMATION).orElseThrow());

        assertThat(shown.typical()).isFalse();
        assertThat(shown.edition().content()).isEqualTo(approved.content());
        assertThat(shown.edition().approval()).isEqualTo(approved.approval());
        assertThat(as.citizen(HERE, () -> published.all(CardKind.INFORMATION))
                        .get(service)
                        .edition())
                .isEqualTo(shown.edition());
        assertThat(standing(CardKind.INFORMATION).validNumber()).isEqualTo(approved.number());
    }

    @Test
    void a_citizen_reads_the_card_on_the_page_and_fetches_it_as_a_file() throws Exception {
        approvedInformationCard("Безоплатно для кожного");
        String page = "/" + HERE + "/services/"
                + as.citizen(HERE, () -> list.byId(service)).service().slug();

        assertThat(new String(fetch(page).body(), StandardCharsets.UTF_8))
                .contains("Безоплатно для кожного", "Виконавчий комітет ради", page + "/information-card.pdf");
        HttpResponse<byte[]> file = fetch(page + "/information-card.pdf");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(fetch(page + "/technological-card.pdf").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("env.CNAP_HTTP_PORT") + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    @Test
    void a_draft_starts_with_the_offices_of_the_centre_and_is_nobody_elses_to_see() {
        CardEdition before = approvedInformationCard("Безоплатно");
        CardEdition draft = head(() -> desk.begin(service, CardKind.INFORMATION));

        assertThat(draft.number()).isEqualTo(before.number() + 1);
        assertThat(draft.changedBy()).isEqualTo("Олена Зразкова");
        assertThat(head(() -> desk.provider(service)))
                .anySatisfy(line -> assertThat(line).contains("вул. Тестова, 1", "пн–нд 08:00–20:00"));
        assertThat(as.citizen(
                        HERE,
                        () -> published
                                .of(service, CardKind.INFORMATION)
                                .orElseThrow()
                                .edition()
                                .id()))
                .isEqualTo(before.id());
        assertThat(head(() -> desk.begin(service, CardKind.INFORMATION)).id()).isEqualTo(draft.id());
    }

    @Test
    void an_approved_card_is_not_written_any_more() {
        CardEdition approved = approvedInformationCard("Безоплатно");

        assertThatThrownBy(() -> head(() -> desk.save(approved.id(), approved.content(), approved.version())))
                .isInstanceOf(CardApproved.class);
        assertThatThrownBy(() -> head(() -> discard(approved))).isInstanceOf(CardApproved.class);
        assertThatThrownBy(() -> head(() -> given.update("update card set fee = '1 грн' where id = ?1", approved.id())))
                .hasStackTraceContaining("an approved card stays as it is");
    }

    @Test
    void a_card_with_an_empty_block_or_an_unsaid_decision_is_not_approved() {
        CardEdition draft = head(() -> desk.begin(service, CardKind.TECHNOLOGICAL));
        CardEdition saved = head(() -> desk.save(
                draft.id(),
                new TechnologicalCard(
                        new TermLimit(1, TermLimit.Unit.WORKING),
                        List.of(new Stage("Прийом заяви", "", Set.of(StageAction.PERFORMS), 2))),
                draft.version()));

        assertThatThrownBy(() -> head(() ->
                        desk.approve(saved.id(), new Approval("", "1", given.today(), given.today()), saved.version())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(e -> e.field() + ": " + e.code())
                                .containsExactly(
                                        "stages.0.responsible: missing",
                                        "stages: longer-than-the-term",
                                        "body: missing"));
        assertThat(standing(CardKind.TECHNOLOGICAL).isThere()).isFalse();
    }

    @Test
    void who_saw_an_older_draft_looks_again() {
        CardEdition draft = head(() -> desk.begin(service, CardKind.INFORMATION));
        head(() -> desk.save(draft.id(), whole("1 грн"), draft.version()));

        assertThatThrownBy(() -> head(() -> desk.save(draft.id(), whole("2 грн"), draft.version())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> head(() -> desk.approve(draft.id(), decided(), draft.version())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void another_head_reaches_no_card_by_its_id() {
        CardEdition draft = head(() -> desk.begin(service, CardKind.INFORMATION));

        assertThatThrownBy(() -> as.staff(THERE, () -> desk.edition(draft.id())))
                .isInstanceOf(NoSuchCard.class);
        assertThatThrownBy(() -> as.staff(THERE, () -> desk.save(draft.id(), whole("1 грн"), draft.version())))
                .isInstanceOf(NoSuchCard.class);
        assertThatThrownBy(() -> as.staff(THERE, () -> desk.approve(draft.id(), decided(), draft.version())))
                .isInstanceOf(NoSuchCard.class);
    }

    @Test
    void a_newer_typical_card_is_noticed_until_the_next_edition_is_written() {
        approvedInformationCard("Безоплатно");
        CardEdition newest = typicalCard();
        assertThat(standing(CardKind.INFORMATION).typicalIsNewer()).isTrue();

        CardEdition draft = head(() -> desk.begin(service, CardKind.INFORMATION));

        assertThat(draft.typicalId()).isEqualTo(newest.id());
        assertThat(standing(CardKind.INFORMATION).typicalIsNewer()).isFalse();
        assertThat(as.citizen(
                        THERE, () -> published.of(service, CardKind.INFORMATION).orElseThrow()))
                .isEqualTo(new PublishedCard(published(newest), true));
    }

    @Test
    void the_oblasts_reader_writes_no_typical_card() {
        assertThatThrownBy(() -> as.region(() -> typical.begin(service, CardKind.INFORMATION)))
                .hasStackTraceContaining("permission denied");
    }

    private CardEdition approvedInformationCard(String fee) {
        return approved(desk, this::head, fee);
    }

    private CardEdition typicalCard() {
        Scope coordinator = new Scope.Network(new Actor("account-of-the-oblast", "Ірина Обласна"));
        return approved(typical, work -> CurrentScope.call(coordinator, work), "Безоплатно");
    }

    private CardEdition approved(CardDesk where, Function<Supplier<CardEdition>, CardEdition> who, String fee) {
        CardEdition draft = who.apply(() -> where.begin(service, CardKind.INFORMATION));
        CardEdition saved = who.apply(() -> where.save(draft.id(), whole(fee), draft.version()));
        return who.apply(() -> where.approve(saved.id(), decided(), saved.version()));
    }

    private static CardEdition published(CardEdition edition) {
        return new CardEdition(
                edition.id(),
                edition.serviceId(),
                edition.number(),
                edition.content(),
                edition.approval(),
                edition.typicalId(),
                null,
                edition.version());
    }

    private Standing standing(CardKind kind) {
        return head(desk::all).stream()
                .filter(row -> row.service().id().equals(service))
                .findFirst()
                .orElseThrow()
                .standing(kind);
    }

    private static InformationCard whole(String fee) {
        return new InformationCard(Arrays.stream(Block.values())
                        .collect(Collectors.toMap(Function.identity(), b -> "Відомо: " + b)))
                .with(Block.FEE, fee);
    }

    private Approval decided() {
        return new Approval("Виконавчий комітет ради", "17", given.today(), given.today());
    }

    private Void discard(CardEdition draft) {
        desk.discard(draft.id(), head(() -> desk.edition(draft.id())).version());
        return null;
    }

    private <T> T head(Supplier<T> work) {
        return CurrentScope.call(
                new Scope.Tenant(as.id(HERE), new Actor("account-of-the-head", "Олена Зразкова")), work);
    }
}
