package ua.dp.cnap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The oblast opens a community outside the 86; its head comes to the first bookable time by following the screens. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningIT {

    private static final String CODE = "UA51020130000060117";
    private static final String SLUG = "kurisovska";
    private static final String EMAIL = "head.kurisovska@cnap.example";
    private static final Duration GOAL = Duration.ofMinutes(5);

    @Test
    void a_new_community_comes_to_its_first_time_within_five_minutes(Visitors visitors, Api api, Stack stack)
            throws SQLException {
        long start = System.nanoTime();
        open(Console.open("/admin/opening", "coordinator", visitors.staff()));
        acceptInvitation(stack);
        Console head = Console.open("/admin/", EMAIL, visitors.staff());
        makeBookable(head);
        FreeTime first = FreeTime.in(SLUG, api).getFirst();
        Visitor citizen = visitors.onAPhone();
        citizen.open("/" + SLUG);
        assertThat(citizen.named(AriaRole.LINK, "Записатися на прийом")).isVisible();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("From nothing to a bookable time: %d s%n", taken.toSeconds());
        assertThat(taken).isLessThan(GOAL);

        citizen.picture("390/console/opened-community");
        assertThat(first.book(Person.invented(), api).status()).isEqualTo(201);
        head.visitor().open("/admin/first-steps");
        head.shows("Перші кроки");
        assertThat(head.page().getByText("Усе готово")).isVisible();
        head.visitor().picture("1280/console/first-steps-done");
        assertThat(Axe.violations(head.page())).isEmpty();
        head.visitor().open("/admin/data");
        head.shows("Дані громади");
        head.visitor().picture("1280/console/data");
        onATablet(head, "data");
        assertThat(Axe.violations(head.page())).isEmpty();
        moveInAgain(takeAlong(head), visitors);

        suspendAndResume(Console.open("/admin/network/" + SLUG, "coordinator", visitors.staff()), citizen);
    }

    private static void open(Console coordinator) {
        coordinator.shows("Відкрити громаду");
        Locator community = coordinator.page().getByLabel("Громада").first();
        community.fill("курісовс");
        coordinator.page().locator("vaadin-combo-box-item").first().click();
        assertThat(coordinator.page().getByLabel("Назва центру"))
                .hasValue("ЦНАП Курісовської сільської територіальної громади");
        coordinator.visitor().fill("Прізвище", "Відкривайко");
        coordinator.visitor().fill("Ім’я", "Мальва");
        coordinator.visitor().fill("Електронна пошта", EMAIL);
        coordinator.visitor().picture("1280/console/opening");
        onATablet(coordinator, "opening");
        assertThat(Axe.violations(coordinator.page())).isEmpty();
        coordinator.visitor().press("Відкрити громаду");
        assertThat(coordinator.page().getByText("Запрошення надсилаємо на " + EMAIL))
                .isVisible();
        coordinator.visitor().picture("1280/console/opening-done");
        assertThat(Axe.violations(coordinator.page())).isEmpty();
    }

    /** In place of the letter and its link: the account gets a password, and the register knows whose it is. */
    private static void acceptInvitation(Stack stack) throws SQLException {
        staff("update staff_member set demo = true where email = '" + EMAIL + "'", stack);
        String account = new LoginServer(stack).account(EMAIL, SLUG, idOf(CODE));
        staff("update staff_member set account = '" + account + "' where email = '" + EMAIL + "'", stack);
    }

    private static void staff(String update, Stack stack) throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.database(), "cnap_owner", Stack.OWNER_PASSWORD);
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select set_config('role', 'cnap_tenant', true), set_config('app.tenant_id', '"
                    + idOf(CODE) + "', true)");
            assertThat(statement.executeUpdate(update)).isOne();
            owner.commit();
        }
    }

    private static void makeBookable(Console head) {
        head.shows("Перші кроки");
        head.visitor().picture("1280/console/first-steps");
        onATablet(head, "first-steps");
        assertThat(Axe.violations(head.page())).isEmpty();
        head.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Відкрити перший офіс: Офіс"))
                .click();
        head.shows("Офіси");
        assertThat(head.page().getByLabel("Населений пункт")).hasValue("Курісове");
        head.visitor().fill("Вулиця, будинок", "вул. Шкільна, 1");
        head.visitor().fill("Координати", "46.97014, 30.96164");
        head.visitor().picture("1280/console/first-office");
        head.visitor().press("Відкрити офіс");
        assertThat(head.page().getByText("Офіс відкрито. До нього вже можна записатися."))
                .isVisible();
    }

    private static Path takeAlong(Console head) {
        Download archive = head.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(60_000),
                        () -> head.visitor().follow("Завантажити архів"));
        assertThat(archive.suggestedFilename()).startsWith(SLUG).endsWith(".zip");
        return archive.path();
    }

    /** The archive is read to its end, and refused because its community works here. */
    private static void moveInAgain(Path archive, Visitors visitors) {
        Console coordinator = Console.open("/admin/opening", "coordinator", visitors.staff());
        coordinator
                .page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("archive.zip", "application/zip", read(archive)));
        assertThat(coordinator.page().getByText("Цю громаду вже відкрито: можливо, щойно це зробив хтось інший."))
                .isVisible();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page on a tablet, where nobody should have to scroll to both sides. */
    private static void onATablet(Console console, String name) {
        console.visitor().comesWith(820, 1180);
        console.visitor().picture("820/console/" + name);
        assertThat(console.visitor().mustScrollSideways()).isFalse();
        console.visitor().comesWith(1280, 900);
    }

    private static void suspendAndResume(Console coordinator, Visitor citizen) {
        coordinator.shows("Курісовська");
        coordinator.visitor().press("Призупинити");
        coordinator.visitor().fill("Причина", "Переїзд до нової будівлі");
        coordinator
                .page()
                .locator("vaadin-dialog vaadin-button[theme~=primary]")
                .click();
        assertThat(coordinator.page().getByText("Причина: Переїзд до нової будівлі"))
                .isVisible();
        assertThat(coordinator.page().locator("vaadin-dialog[opened]")).hasCount(0);
        coordinator.visitor().picture("1280/console/suspended");
        onATablet(coordinator, "suspended");
        assertThat(Axe.violations(coordinator.page())).isEmpty();
        citizen.open("/" + SLUG);
        assertThat(citizen.heading("Запис тимчасово призупинено")).isVisible();
        citizen.picture("390/console/suspended");
        assertThat(Axe.violations(citizen.page())).isEmpty();

        coordinator.visitor().press("Відновити");
        assertThat(coordinator.page().getByText("Громадяни можуть записуватися."))
                .isVisible();
        citizen.open("/" + SLUG);
        assertThat(citizen.named(AriaRole.LINK, "Записатися на прийом")).isVisible();
    }

    private static UUID idOf(String code) {
        try {
            ByteBuffer md5 =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(code.getBytes(StandardCharsets.US_ASCII)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
