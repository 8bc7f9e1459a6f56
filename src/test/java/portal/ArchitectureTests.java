package portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import portal.access.ItemKind;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.people.OnBehalf;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewers;

/** Checks the rules of the architecture that a program can check. */
@Tag("slow")
class ArchitectureTests {
    private static final JavaClasses portal = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("portal");

    /** Public methods of services that need no access check, each with its reason. */
    private static final Map<String, String> NEEDS_NO_DOOR = Map.ofEntries(
            entry("Documents.uploadLimit", "the same for everybody"),
            entry("ZipFiling.limit", "the same for everybody"),
            entry("Glossary.entries", "the same for everybody"),
            entry("Drafts.at", "the viewer's own words"),
            entry("Drafts.keep", "the viewer's own words"),
            entry("Drafts.discard", "the viewer's own words"),
            entry("Search.canAsk", "the viewer's own share of the searches"),
            entry("PastSearches.areKept", "what the viewer asked"),
            entry("PastSearches.keep", "what the viewer asked"),
            entry("PastSearches.mine", "what the viewer asked"),
            entry("PastSearches.note", "what the viewer asked"),
            entry("PastSearches.forget", "what the viewer asked"),
            entry("PastSearches.forgetAll", "what the viewer asked"),
            entry("SavedSearches.save", "what the viewer asks"),
            entry("SavedSearches.change", "what the viewer asks"),
            entry("SavedSearches.seen", "what the viewer asks"),
            entry("SavedSearches.delete", "what the viewer asks"),
            entry("OperationEndings.seen", "what the viewer has seen"),
            entry("Parties.toAccept", "the viewer's own nominations"),
            entry("Parties.countriesWithBureau", "the same for everybody"),
            entry("Notifications.isFollowed", "what the viewer follows"),
            entry("Notifications.see", "what the viewer has seen"),
            entry("Notifications.seeAll", "what the viewer has seen"),
            entry("Topics.hasWritten", "whether the viewer has written anything, wherever"));

    /**
     * The methods of the access rule that check the viewer's access. A method that only reads the viewer's identity, or
     * that answers a question about other people's access, does not count as a check.
     */
    private static final Set<String> DOORS = Set.of("rights", "reach", "spaces", "reachSince", "requireOpen");

    /** Repository methods whose lists need not be filtered by what the viewer may read, each with its reason. */
    private static final Map<String, String> LISTS_ALL = Map.ofEntries(
            entry("PostRepository.answers", "no answer stays wider than its topic, also what the viewer cannot read"),
            entry("InvitationRepository.known", "for the bureau of that country"),
            entry("InvitationRepository.findByIdIn", "named only to the stewards of their rooms"),
            entry("InvitationRepository.findByRoomOrderByCountry", "for the stewards of that room"),
            entry("InvitationRepository.findByRoomInOrderByCountry", "for countries to which stewards disclose them"),
            entry("NominationRepository.findByRoomAndStateIn", "for the stewards of that room"),
            entry("NominationRepository.findByRoomAndCountryAndStateIn", "to end them, or to count them"),
            entry("NominationRepository.findByCountryAndRoomInAndStateIn", "for the bureau of that country"),
            entry("NominationRepository.findFirst100ByPersonAndStateOrderByStateSinceDesc", "for that person"),
            entry(
                    "NominationRepository.findFirst100ByCountryAndStateOrderByStateSinceDesc",
                    "for the bureau of that country"),
            entry(
                    "PublishedClauseRepository.findByGuidelineId",
                    "what search finds follows the text in force, whoever reads it"),
            entry("RoomRepository.findByIdIn", "for those who may know of these operations"),
            entry("RoomRepository.findBySuccessor", "for that deputy"),
            entry(
                    "VersionRepository.notRetracted",
                    "to ask whether reviewers may read them, which shows nothing to anybody"),
            entry("VersionRepository.waiting", "for the extraction of texts, which shows nothing to anybody"));

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
                .and(describe("need a door", method -> !NEEDS_NO_DOOR.containsKey(name(method))))
                .should(reach("asks the rule", ArchitectureTests::isDoor))
                .check(portal);
    }

    @Test
    void whatever_needs_no_door_asks_who_is_looking_all_the_same() {
        methods()
                .that()
                .arePublic()
                .and(describe("need no door", method -> NEEDS_NO_DOOR.containsKey(name(method))))
                .should(reach("asks who is looking", ArchitectureTests::asksWhoIsLooking))
                .check(portal);
    }

    @Test
    void what_a_repository_lists_is_held_to_what_is_readable() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Repository.class)
                .and(describe(
                        "list",
                        method -> method.getRawReturnType().isAssignableTo(Iterable.class)
                                || method.getRawReturnType().isAssignableTo(Stream.class)))
                .and(describe("are not for a reason", method -> !LISTS_ALL.containsKey(name(method))))
                .should(takeWhatIsReadable())
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
    void only_the_module_that_brings_a_kind_uses_it_by_name() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "a certain kind of another module", access -> isKind(access) && !isWithinOneModule(access)))
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
    void only_the_parties_of_an_operation_let_in_somebody_whom_no_steward_admits() { // C-14
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("portal.operations.Parties")
                .should()
                .callMethod(Spaces.class, "join", SpaceId.class)
                .orShould()
                .callMethod(Spaces.class, "letIn", SpaceId.class, PersonId.class)
                .because("access does not know who was nominated and has accepted the terms")
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
    void nobody_uses_what_is_inside_the_web_server() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tomcat..")
                .check(portal);
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
                .resideOutsideOfPackages("portal.hosting..", "portal.imports..") // imports is a separate program
                .and()
                .doNotHaveFullyQualifiedName("portal.demo.DemoToken") // a separate program that calls the portal
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

    private static ArchCondition<JavaMethod> reach(String what, Predicate<CodeUnitAccessTarget> wanted) {
        return new ArchCondition<>("be one that " + what + ", itself or through what it calls") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!reaches(wanted, method, new HashSet<>()))
                    events.add(SimpleConditionEvent.violated(method, name(method) + " never " + what));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeWhatIsReadable() {
        return new ArchCondition<>("have a query that compares an audience with what is readable") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(Query.class)
                        || !method.getAnnotationOfType(Query.class).value().contains(".audienceId in :readable"))
                    events.add(SimpleConditionEvent.violated(method, name(method) + " lists whatever there is"));
            }
        };
    }

    private static boolean reaches(Predicate<CodeUnitAccessTarget> wanted, JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) return false;
        return calls(from)
                .anyMatch(target -> wanted.test(target)
                        || target.resolveMember()
                                .filter(next -> reaches(wanted, next, seen))
                                .isPresent());
    }

    private static Stream<CodeUnitAccessTarget> calls(JavaCodeUnit from) {
        return from.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().getPackageName().startsWith("portal."))
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }

    private static boolean asksWhoIsLooking(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Viewers.class);
    }

    private static boolean isDoor(CodeUnitAccessTarget target) {
        return target.getOwner().getName().equals("portal.access.Rule") && DOORS.contains(target.getName())
                || target.getOwner().isEquivalentTo(People.class)
                        && target.getName().equals("holds");
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean isKind(JavaAccess<?> access) {
        var target = access.getTarget();
        return target instanceof FieldAccessTarget field
                && field.resolveMember()
                        .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent()
                && (field.getRawType().isEquivalentTo(SpaceKind.class)
                        || field.getRawType().isEquivalentTo(ItemKind.class));
    }

    private static boolean isWithinOneModule(JavaAccess<?> access) {
        return module(access.getOriginOwner()).equals(module(access.getTargetOwner()));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }
}
