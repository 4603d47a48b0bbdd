package ua.dp.cnap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;

/** The arrows between the rooms, and what no room has, as sentences. */
@AnalyzeClasses(packages = "ua.dp.cnap", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String REST = "ua.dp.cnap.rest..";
    private static final String PORTAL = "ua.dp.cnap.portal..";
    private static final String ADMIN = "ua.dp.cnap.admin..";
    private static final String UI = "ua.dp.cnap.ui..";
    private static final String PAPER = "ua.dp.cnap.paper..";
    private static final String SERVER = "ua.dp.cnap.server..";
    private static final String TEMPLATES = "gg.jte..";
    private static final String OURS = "ua.dp.cnap..";

    /** The domain is what is left when doors, brand, assembly and infrastructure are taken away. */
    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage(OURS)
            .and(not(resideInAnyPackage(
                    REST, PORTAL, ADMIN, UI, PAPER, SERVER, "ua.dp.cnap.database..", "ua.dp.cnap.identity..")))
            .as("the domain");

    @ArchTest
    static final ArchRule the_domain_knows_no_door_and_no_delivery = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    REST,
                    PORTAL,
                    ADMIN,
                    UI,
                    PAPER,
                    SERVER,
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "com.vaadin..",
                    TEMPLATES);

    @ArchTest
    static final ArchRule documents_on_paper_are_made_for_people_and_know_no_door = classes()
            .that()
            .resideInAPackage(PAPER)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(PAPER, PORTAL, ADMIN, SERVER)
            .andShould(never(dependOnClassesThat(
                    resideInAnyPackage(REST, PORTAL, ADMIN, "jakarta.ws.rs..", "jakarta.servlet.."))));

    @ArchTest
    static final ArchRule nothing_depends_on_the_api_but_the_assembly = classes()
            .that()
            .resideInAPackage(REST)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(REST, SERVER);

    @ArchTest
    static final ArchRule nothing_depends_on_the_portal_but_the_assembly = classes()
            .that()
            .resideInAPackage(PORTAL)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(PORTAL, SERVER, TEMPLATES);

    @ArchTest
    static final ArchRule nothing_depends_on_the_consoles_but_the_assembly = classes()
            .that()
            .resideInAPackage(ADMIN)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ADMIN, SERVER);

    @ArchTest
    static final ArchRule nothing_depends_on_the_assembly = classes()
            .that()
            .resideInAPackage(SERVER)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(SERVER);

    @ArchTest
    static final ArchRule the_brand_knows_none_of_the_other_rooms = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage(UI))));

    @ArchTest
    static final ArchRule the_api_has_no_brand = noClasses()
            .that()
            .resideInAPackage(REST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, TEMPLATES);

    /** The API may look at an SQLException, to tell a database that is away from a mistake of ours. */
    @ArchTest
    static final ArchRule doors_enter_through_use_cases = noClasses()
            .that()
            .resideInAnyPackage(REST, PORTAL, ADMIN, UI, PAPER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule the_entity_manager_is_a_package_private_field = fields().that()
            .haveRawType(assignableTo(EntityManager.class))
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_hands_the_entity_manager_on =
            noMethods().should().haveRawReturnType(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule no_package_is_a_drawer_for_odds_and_ends = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..", "..dto..");

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("ua.dp.cnap.(*)..").should().beFreeOfCycles();
}
