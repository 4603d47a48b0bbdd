package ua.dp.cnap.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import ua.dp.cnap.admin.workplace.Background;
import ua.dp.cnap.admin.workplace.Coordination;
import ua.dp.cnap.admin.workplace.ForAnyone;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Workplaces;
import ua.dp.cnap.tenancy.CurrentScope;

/** The rules of this room. */
@AnalyzeClasses(packages = "ua.dp.cnap.admin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_view_sets_a_scope = noClasses()
            .that()
            .doNotBelongToAnyOf(ConsoleServlet.class, Background.class, Coordination.class, Workplaces.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CurrentScope.class);

    @ArchTest
    static final ArchRule every_view_says_for_whom_it_is = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(ForStaff.class)
            .orShould()
            .beAnnotatedWith(ForAnyone.class);

    @ArchTest
    static final ArchRule views_reach_data_through_use_cases_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule packages_know_each_other_one_way =
            slices().matching("ua.dp.cnap.admin.(*)..").should().beFreeOfCycles();
}
