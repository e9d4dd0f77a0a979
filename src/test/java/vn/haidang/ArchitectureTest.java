package vn.haidang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import vn.haidang.database.Instants;

@AnalyzeClasses(packages = "vn.haidang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Portal.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theModuleDiagramInTheDocsIsTheOneOfTheCode() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
        var drawn = new ModuleDiagram(MODULES).svg();
        var committed = Path.of("docs/modules.svg");
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(committed, drawn);
        }
        Assertions.assertThat(Files.readString(committed))
                .as("draw it again: bin/portal mvn test -Dtest=ArchitectureTest -Dupdate.docs=true")
                .isEqualTo(drawn);
    }

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersAreHidden =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    /** The login view is named by the security configuration. */
    @ArchTest
    static final ArchRule viewsAreHidden = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and()
            .doNotHaveSimpleName("LoginView")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule featuresDoNotKnowTheirScreens = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..web..",
                    "..admin..",
                    "vn.haidang.backoffice..",
                    "vn.haidang.pages..",
                    "vn.haidang.staff.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule luceneStaysInSearch = noClasses()
            .that()
            .resideOutsideOfPackage("vn.haidang.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule theClockIsAlwaysGiven = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule momentsAreStoredInOneWay = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Instants.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Timestamp.class);

    /** A facade decides itself who may do what; a view only hides what would be refused. */
    @ArchTest
    static final ArchRule everyUseCaseIsAuthorised = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and(DescribedPredicate.describe(
                    "are no bridge", (JavaMethod method) -> !method.getName().contains("$")))
            .should()
            .beMetaAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);
}
