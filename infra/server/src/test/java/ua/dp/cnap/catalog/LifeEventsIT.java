package ua.dp.cnap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;

/** People find a life event by their own words, and it leads to services of the directory. */
@ExtendWith(ArquillianExtension.class)
class LifeEventsIT {

    @Inject
    As as;

    @Inject
    LifeEvents events;

    @Inject
    ServiceDirectory directory;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void everyday_words_find_the_event() {
        assertThat(found("загубив паспорт")).contains("Втрата документів");
        assertThat(found("народилася дитина")).contains("Народження дитини", "Комплексна послуга «єМалятко»");
        assertThat(found("ветеран")).containsExactly("Я – Ветеран");
    }

    @Test
    void other_words_find_none() {
        assertThat(found("ґрунт під посів")).isEmpty();
    }

    @Test
    void a_bundle_is_one_service_with_parts_in_order() {
        LifeEvent event = as.anyone(() -> events.bySlug("id-14"));

        assertThat(as.anyone(() -> directory.byId(event.service().orElseThrow()))
                        .number())
                .isEqualTo(27);
        assertThat(event.parts())
                .hasSize(2)
                .first()
                .extracting(LifeEvent.Part::title)
                .asString()
                .startsWith("Оформлення паспорта");
    }

    @Test
    void an_unknown_event_is_told_as_such() {
        assertThatThrownBy(() -> as.anyone(() -> events.bySlug("немає\0"))).isInstanceOf(NoSuchLifeEvent.class);
    }

    private List<String> found(String typed) {
        return as.anyone(() -> events.search(typed)).stream()
                .map(LifeEvent::title)
                .toList();
    }
}
