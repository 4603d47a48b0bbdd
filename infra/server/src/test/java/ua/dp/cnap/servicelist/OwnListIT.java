package ua.dp.cnap.servicelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.network.CommunityCounts;
import ua.dp.cnap.network.NetworkSummary;
import ua.dp.cnap.rearrangement.Decisions;

/** What a community adds to its list itself: own services, and the decisions that approved it. */
@ExtendWith(ArquillianExtension.class)
class OwnListIT {

    private static final String HERE = "marhanetska";
    private static final String THERE = "pokrovska-miska";
    private static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.UTF_8);

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ServiceDesk desk;

    @Inject
    ServiceListDesk list;

    @Inject
    OwnServiceDesk own;

    @Inject
    DecisionDesk decisions;

    @Inject
    ListDecisions published;

    @Inject
    ListComparison comparison;

    @Inject
    ServiceList offered;

    @Inject
    ServiceDirectory directory;

    @Inject
    NetworkSummary network;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void an_own_service_is_found_and_booked_here_and_is_nothing_elsewhere() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(THERE, () -> given.openOffice(1));
        UUID market = as.staff(HERE, () -> own.add(words("Дозвіл на ярмаркове місце")));
        assertThat(as.citizen(HERE, () -> offered.search("ярмаркове")))
                .as("not given yet")
                .isEmpty();
        give(HERE, market, 20, place.office());

        assertThat(as.citizen(HERE, () -> offered.search("ярмаркове місце")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.service().id()).isEqualTo(market);
                    assertThat(found.bookable()).isTrue();
                    assertThat(found.service().slug()).startsWith("own-");
                });
        assertThat(as.staff(HERE, () -> list.page(new ListQuestion("", ListPart.OWN, null), 0, 50)))
                .extracting(ListLine::id)
                .contains(market);
        assertThat(as.anyone(directory::all)).noneMatch(s -> s.id().equals(market));
        assertThat(as.anyone(() -> directory.search("ярмаркове місце"))).noneMatch(s -> s.id().equals(market));
        assertThatThrownBy(() -> as.staff(THERE, () -> desk.byId(market))).isInstanceOf(NoSuchService.class);
        assertThatThrownBy(() -> give(THERE, market, 20, place.office())).isInstanceOf(NoSuchService.class);
        assertThat(counts()).satisfies(here -> {
            assertThat(here.services()).isEqualTo(2);
            assertThat(here.ownServices()).isEqualTo(1);
        });
    }

    @Test
    void two_communities_may_number_their_own_services_alike() {
        as.staff(HERE, () -> given.openOffice(1));
        Place there = as.staff(THERE, () -> given.openOffice(1));
        UUID theirs = as.staff(THERE, () -> own.add(words("Послуга сусідів з довгою назвою")));
        as.staff(HERE, () -> own.add(words("Послуга наша з довгою назвою")));
        give(THERE, theirs, 20, there.office());

        OfferedService found = as.citizen(THERE, () -> offered.bySlug("own-1"));

        assertThat(found.service().id()).isEqualTo(theirs);
        assertThat(as.staff(THERE, () -> own.byId(theirs)).term()).isEqualTo("10 робочих днів");
    }

    @Test
    void a_title_that_the_directory_has_is_noticed() {
        as.staff(HERE, () -> given.openOffice(1));

        assertThat(as.staff(HERE, () -> own.similar("Реєстрація місця проживання особи")))
                .contains("Реєстрація місця проживання особи");
        assertThat(as.staff(HERE, () -> own.similar("Прокат човнів на водосховищі")))
                .isEmpty();
    }

    @Test
    void the_latest_decision_is_in_force_and_anyone_reads_its_text() {
        as.staff(HERE, () -> given.openOffice(1));
        UUID old = as.staff(HERE, () -> decisions.add("Міська рада", "7-1/VIII", LocalDate.of(2024, 2, 1)));
        UUID now = as.staff(HERE, () -> decisions.add("Виконавчий комітет", "115", LocalDate.of(2026, 3, 2)));
        as.staff(HERE, () -> attach(now, PDF));

        assertThat(as.citizen(HERE, published::current)).hasValueSatisfying(current -> {
            assertThat(current.id()).isEqualTo(now);
            assertThat(current.fileName()).isEqualTo("рішення_115.pdf");
            assertThat(current.fileSize()).isEqualTo(PDF.length);
        });
        assertThat(as.citizen(HERE, () -> published.file(now)).content()).isEqualTo(PDF);
        assertThatThrownBy(() -> as.citizen(HERE, () -> published.file(old))).isInstanceOf(NoSuchDecision.class);
        assertThatThrownBy(() -> as.citizen(THERE, () -> published.file(now))).isInstanceOf(NoSuchDecision.class);
        assertThat(
                        as.staff(
                                HERE,
                                () -> given.ask(
                                        "select count(*) from configuration_change where cast(after as text) like '%255044462d%'")))
                .as("the history does not carry files along")
                .isEqualTo(0L);
    }

    @Test
    void only_a_pdf_of_ten_mebibytes_is_taken_and_a_decision_is_written_down_once() {
        as.staff(HERE, () -> given.openOffice(1));
        LocalDate day = LocalDate.of(2025, 5, 5);
        UUID id = as.staff(HERE, () -> decisions.add("Міська рада", "9", day));

        assertThat(refused(() -> attach(id, "<html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("not-a-pdf");
        byte[] large = java.util.Arrays.copyOf(PDF, DecisionFile.LARGEST + 1);
        assertThat(refused(() -> attach(id, large))).isEqualTo("too-large");
        assertThat(refused(() -> attach(id, java.util.Arrays.copyOf(PDF, DecisionFile.LARGEST))))
                .isEqualTo("taken");
        assertThat(refused(() -> decisions.add("Міська рада", "9", day))).isEqualTo("said-twice");
    }

    @Test
    void the_list_stands_beside_those_of_communities_like_it() {
        UUID service = as.staff(HERE, () -> given.openOffice(1)).service();
        as.staff(THERE, () -> given.openOffice(1));
        UUID onlyThere = as.anyone(() -> given.service(60));
        give(THERE, onlyThere, 40, null);

        Comparison compared = as.staff(HERE, comparison::ofMine);

        assertThat(compared.peers()).anyMatch(name -> name.startsWith("Покровська міська"));
        assertThat(compared.lines())
                .filteredOn(line -> line.id().equals(onlyThere))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.given()).isFalse();
                    assertThat(line.givenBy()).isEqualTo(1);
                    assertThat(line.usualMinutes()).isEqualTo(40);
                });
        assertThat(compared.lines())
                .filteredOn(line -> line.id().equals(service))
                .allMatch(Comparison.Line::given);
    }

    @Test
    void the_list_is_read_page_by_page_and_searched_as_one_types() {
        as.staff(HERE, () -> given.openOffice(1));
        ListQuestion everything = ListQuestion.everything();
        int all = as.staff(HERE, () -> list.count(everything));

        List<ListLine> first = as.staff(HERE, () -> list.page(everything, 0, 50));
        List<ListLine> second = as.staff(HERE, () -> list.page(everything, 50, 50));
        assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
        assertThat(all).isGreaterThanOrEqualTo(224);
        assertThat(as.staff(HERE, () -> list.page(new ListQuestion("загранпаспорт", ListPart.ALL, null), 0, 5)))
                .isNotEmpty()
                .allMatch(line -> line.topic().contains("аспорт"));
        assertThat(as.staff(
                        HERE,
                        () -> list.page(
                                new ListQuestion("реєстрація місця проживання особи", ListPart.ALL, null), 0, 1)))
                .extracting(ListLine::title)
                .containsExactly("Реєстрація місця проживання особи");
        assertThat(as.staff(HERE, () -> list.counts()).missing())
                .isEqualTo(as.staff(HERE, () -> list.count(new ListQuestion("", ListPart.MISSING, null))));
    }

    private void give(String slug, UUID service, int minutes, UUID office) {
        as.staff(slug, () -> {
            ServiceSettings settings = new ServiceSettings(
                    minutes,
                    0,
                    OnlineBooking.EVERYONE,
                    null,
                    null,
                    0,
                    office == null ? List.of() : List.of(office),
                    null,
                    List.of(),
                    List.of());
            return desk.give(service, settings, desk.byId(service).version(), null, Decisions.none());
        });
    }

    private Void attach(UUID id, byte[] content) {
        decisions.attach(id, new DecisionFile("рішення/115.pdf", content));
        return null;
    }

    private String refused(java.util.function.Supplier<?> wish) {
        try {
            as.staff(HERE, wish::get);
            return "taken";
        } catch (InvalidInput refusal) {
            return refusal.errors().getFirst().code();
        }
    }

    private CommunityCounts counts() {
        UUID here = as.id(HERE);
        return as.region(network::communities).stream()
                .filter(c -> c.communityId().equals(here))
                .findFirst()
                .orElseThrow();
    }

    private static OwnService words(String title) {
        return new OwnService(title, "Місцеві послуги", null, "10 робочих днів", null, null, null);
    }
}
