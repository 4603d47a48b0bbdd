package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people want the same time. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RaceIT {

    @Test
    void who_comes_second_keeps_what_was_typed_and_is_offered_the_nearest_times(Visitors visitors, Api api) {
        FreeTime wanted = FreeTime.in("sofiivska", api).getFirst();
        Visitor citizen = visitors.onAPhone();
        Booking booking = new Booking(citizen, visitors);
        Person person = Person.invented();

        citizen.open(wanted.page());
        booking.fillIn(person);
        booking.agree();
        takeAll(wanted, api);
        booking.send();

        assertThat(citizen.heading("Цей час щойно зайняли")).isVisible();
        citizen.picture("phone/taken");
        assertThat(citizen.page().getByLabel("Прізвище")).hasValue(person.surname());
        assertThat(citizen.page().getByLabel("Ім’я")).hasValue(person.givenName());
        assertThat(citizen.page().getByLabel("Телефон").first()).hasValue(person.phone());
        citizen.page().getByRole(AriaRole.RADIO).first().check();
        booking.send();
        assertThat(citizen.heading("Готово, вас записано")).isVisible();
        booking.link();
    }

    @Test
    void of_fifty_who_want_the_last_place_one_gets_it(Api api) throws InterruptedException {
        FreeTime wanted = FreeTime.in("mezhivska", api).getLast();
        for (int other = 1; other < wanted.free(); other++) {
            assertThat(wanted.book(Person.invented(), api).status()).isEqualTo(201);
        }
        List<Answer> answers;
        try (ExecutorService people = Executors.newFixedThreadPool(50)) {
            answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> wanted.book(Person.invented(), api), people))
                    .limit(50)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(refused -> assertThat(refused.status()).isEqualTo(409))
                .allSatisfy(refused -> assertThat(nearest(refused)).isNotEmpty());
    }

    private static void takeAll(FreeTime wanted, Api api) {
        for (int lane = 0; lane < wanted.free(); lane++) {
            assertThat(wanted.book(Person.invented(), api).status()).isEqualTo(201);
        }
    }

    private static List<JsonObject> nearest(Answer refused) {
        return refused.json().getJsonArray("nearest").getValuesAs(JsonObject.class);
    }
}
