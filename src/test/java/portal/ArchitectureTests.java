package portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.Push;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.ObjectInputStream;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import portal.access.Access;
import portal.access.Spaces;
import portal.people.OnBehalf;

/** The laws of the house that a machine can hold. */
class ArchitectureTests {
    private static final JavaClasses portal = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("portal");

    /** Public service methods above the access rule that need not ask at the door, each with its reason. */
    private static final Set<String> NEEDS_NO_DOOR = Set.of();

    /** Answers without asking who is there: never a door. */
    private static final Set<String> NO_DOORS = Set.of("addressees");

    @Test
    void modules_use_only_the_floors_below() {
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void every_public_method_of_a_service_above_the_access_rule_asks_at_the_door() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("portal.hosting..", "portal.people..", "portal.access..")
                .and()
                .arePublic()
                .and(describe("need a door", method -> !NEEDS_NO_DOOR.contains(name(method))))
                .should(reachTheDoor())
                .check(portal);
    }

    @Test
    void entities_and_repositories_stay_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(portal);
    }

    @Test
    void parts_come_through_the_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(portal);
    }

    @Test
    void nobody_uses_the_frame() {
        noClasses()
                .that()
                .resideOutsideOfPackage("portal.shell..")
                .should()
                .dependOnClassesThat(resideInAPackage("portal.shell.."))
                .check(portal);
    }

    @Test
    void only_saved_searches_are_asked_on_somebodys_behalf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("portal.people..", "portal.search.saved..")
                .should()
                .dependOnClassesThat(resideInAPackage("portal.people..")
                        .and(describe("act for somebody", type -> type.getName().startsWith(OnBehalf.class.getName()))))
                .check(portal);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .areNotAssignableTo(Clock.class)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(portal);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Entity)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..")
                .check(portal);
    }

    @Test
    void nothing_that_comes_in_is_made_code_objects_names_or_paths() { // ASVS V1.2.6, V1.2.7, V1.3.2, V1.3.8, V1.5.2
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.naming..",
                        "javax.script..",
                        "javax.tools..",
                        "javax.xml..",
                        "java.rmi..",
                        "java.beans..",
                        "org.springframework.expression..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ClassLoader.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JsonTypeInfo.class)
                .check(portal);
    }

    @Test
    void memory_is_that_of_the_language() { // ASVS V1.4.1
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.foreign..", "sun..", "jdk.internal..")
                .check(portal);
        methods().should().notHaveModifier(JavaModifier.NATIVE).check(portal);
    }

    @Test
    void programs_are_started_where_the_database_and_the_reading_of_papers_are_and_nowhere_else() { // ASVS V1.2.5
        noClasses()
                .that()
                .resideOutsideOfPackages("portal.hosting..", "portal.documents.extraction..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(portal);
    }

    @Test
    void nobody_asks_other_machines() { // ASVS V1.3.6
        noClasses()
                .that()
                .resideOutsideOfPackages("portal.hosting..", "portal.imports..") // imports: a program of its own
                .and()
                .doNotHaveSimpleName("DemoToken") // another, which asks the portal beside it
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "javax.mail..", "jakarta.mail..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(URL.class, URLConnection.class, Socket.class, DatagramSocket.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(Rest|Web)(Client|Template)")
                .check(portal);
    }

    @Test
    void only_the_frameworks_own_channel_pushes() { // ASVS V4.4
        noClasses()
                .that()
                .doNotBelongToAnyOf(Portal.class)
                .should()
                .beAnnotatedWith(Push.class)
                .check(portal);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.websocket..", "org.springframework.web.socket..", "org.atmosphere..")
                .check(portal);
    }

    private static ArchCondition<JavaMethod> reachTheDoor() {
        return new ArchCondition<>("ask Access, itself or through what it calls") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!reachesTheDoor(method, new HashSet<>()))
                    events.add(SimpleConditionEvent.violated(method, name(method) + " never asks Access"));
            }
        };
    }

    private static boolean reachesTheDoor(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) return false;
        return calls(from)
                .anyMatch(target -> isDoor(target)
                        || target.resolveMember()
                                .filter(next -> reachesTheDoor(next, seen))
                                .isPresent());
    }

    private static Stream<CodeUnitAccessTarget> calls(JavaCodeUnit from) {
        return from.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().getPackageName().startsWith("portal."))
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }

    private static boolean isDoor(CodeUnitAccessTarget target) {
        var isAtTheDoor = target.getOwner().isEquivalentTo(Access.class)
                || target.getOwner().isEquivalentTo(Spaces.class);
        return isAtTheDoor && !NO_DOORS.contains(target.getName());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
