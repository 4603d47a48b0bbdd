package ua.dp.cnap;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What Arquillian deploys: the application as it is delivered, with the tests beside it.
 *
 * <p>A test of the wiring is a class {@code …IT} in the package that it tests:
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * class TenantIsolationIT {
 *
 *     @Inject BookingDesk desk;
 *
 *     @Deployment
 *     static WebArchive application() {
 *         return Deployments.application();
 *     }
 *
 *     @Test
 *     void a_neighbour_cannot_reach_an_appointment_by_its_id() { … }
 * }
 * }</pre>
 *
 * <p>The test runs inside WildFly, on the pool of {@code cnap_app}; a method with {@code @RunAsClient} runs outside and
 * takes the address as {@code @ArquillianResource URL}. All test classes and AssertJ are in the archive, so fixtures may
 * be beans ({@code @ApplicationScoped}); a fixed clock is an {@code @Alternative @Priority} on the class of the producer.
 * The database has the reference data and nothing else, and is one for the whole run: a test makes what it needs under
 * names of its own. For what only the owner may do, connect with {@link #ownerUrl} and {@link #ownerPassword}.
 *
 * <p>{@code mvn verify} runs all of them, {@code mvn verify -Dit.test=TenantIsolationIT -Dsurefire.skip} one.
 */
public final class Deployments {

    private static final String STRUCTURE = "WEB-INF/jboss-deployment-structure.xml";

    private Deployments() {}

    /** As {@link #application}; a test may start an HTTP server there that stands for somebody else's. */
    public static WebArchive withServersOfOthers() {
        WebArchive application = application();
        String modules = text(application.get(STRUCTURE).getAsset());
        String more = modules.replace("<dependencies>", "<dependencies><module name=\"jdk.httpserver\"/>");
        application.delete(STRUCTURE);
        return application.add(new StringAsset(more), STRUCTURE);
    }

    private static String text(Asset asset) {
        try (InputStream bytes = asset.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WebArchive application() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Path.of(System.getProperty("it.war")).toFile())
                .as(WebArchive.class)
                .merge(
                        tests,
                        "/WEB-INF/classes",
                        Filters.exclude(".*/(META-INF/.*|arquillian.xml|TestServer.*|Architecture.*)"))
                .addAsLibraries(jar(Assertions.class), jar(ByteBuddy.class), jar(PGSimpleDataSource.class));
    }

    /** The test database as {@code cnap_owner} reaches it; inside the server. */
    public static String ownerUrl() {
        return System.getProperty("env.CNAP_DB_URL");
    }

    /** The owner's password; inside the server. */
    public static String ownerPassword() {
        return System.getProperty("env.CNAP_DB_OWNER_PASSWORD");
    }

    /** The test database through another login than the application's; inside the server. */
    public static DataSource login(String user, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(ownerUrl());
        database.setUser(user);
        database.setPassword(password);
        return database;
    }

    private static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
