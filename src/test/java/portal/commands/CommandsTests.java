package portal.commands;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import portal.PortalTest;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.facts.Fact;
import portal.operations.OperationalRoom;
import portal.people.TestViewers;

/**
 * Tests that every command publishes exactly the facts (domain events) that {@link Commands} lists. A command that has an
 * act must be refused in every state of an operation that does not permit the act, such as CLOSED, and in a room whose
 * state permits every act but this one.
 */
@PortalTest
@RecordApplicationEvents
@Tag("slow")
class CommandsTests {
    private static final TransactionAttributeSource TRANSACTIONS = new AnnotationTransactionAttributeSource();
    private static final String CLOSED = "access.refused.state";

    /**
     * The commands of people who need not be able to enter the room: the officers of a bureau, and an officer who
     * accepts the handling terms. They know of the operation from the invitation, so even when it is archived, these
     * commands are refused as closed.
     */
    private static final Set<String> FROM_OUTSIDE = Set.of(
            "Parties.takeNoPosition",
            "Parties.decline",
            "Parties.withdrawCountry",
            "Parties.nominate",
            "Parties.approveNomination",
            "Parties.refuseNomination",
            "Parties.acceptTerms",
            "Parties.suspendOfficer",
            "Parties.resumeOfficer",
            "Parties.withdraw",
            "Spaces.join",
            "Spaces.letIn",
            "Spaces.withdraw");

    @Autowired
    ApplicationContext portal;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    static Stream<Command> commands() {
        return Commands.all().stream();
    }

    @Test
    void every_command_of_a_service_is_performed_here_or_tells_nobody_for_a_reason() {
        var known = new HashSet<>(Commands.TELL_NOBODY.keySet());
        commands().map(Command::name).forEach(known::add);
        assertThat(known).containsExactlyInAnyOrderElementsOf(found());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_refused_where_its_act_is_closed_and_tells_what_it_did_where_it_is_open(Command command) {
        var scene = new CommandFixture(portal);
        command.prepare().accept(scene);
        events.clear();
        if (command.act() != null) isRefused(command, scene, command.act());
        assertThat(facts()).isEmpty();
        command.perform().accept(scene);
        assertThat(facts()).extracting(fact -> (Object) fact.getClass()).isEqualTo(command.facts());
        if (command.act() != null) areOfTheRoom(facts(), scene);
    }

    @Test
    void a_suspended_or_closed_operation_takes_nothing_new_and_an_archived_one_is_not_there() { // AC-07, AC-25
        var nothingNew = Set.of(Act.READ, Act.NARROW, Act.RECALL, Act.REMOVE, Act.EXPORT, Act.REPORT);
        var all = Set.of(Act.values());
        assertThat(OperationalRoom.KIND.states())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PROPOSED", Set.of(Act.READ),
                        "REJECTED", Set.of(Act.READ),
                        "APPROVED", all,
                        "ACTIVE", all,
                        "SUSPENDED", nothingNew,
                        "CLOSED", nothingNew,
                        "ARCHIVED", Set.of()));
    }

    /**
     * Asserts that the command is refused in each state of an operation that does not permit its act, and in a state
     * that permits every other act. In a state that does not permit reading, the operation is not there. Afterwards the
     * room is in a state that permits only this act and reading.
     */
    private void isRefused(Command command, CommandFixture scene, Act act) { // AC-07, AC-25
        OperationalRoom.KIND.states().forEach((state, acts) -> {
            var isThere = acts.contains(Act.READ) || FROM_OUTSIDE.contains(command.name());
            if (!acts.contains(act)) isRefusedIn(state, command, scene, isThere);
        });
        isRefusedIn(state(other -> other != act), command, scene, act != Act.READ);
        scene.enter(state(other -> other == act || other == Act.READ));
    }

    private static void isRefusedIn(String state, Command command, CommandFixture scene, boolean isThere) {
        scene.enter(state);
        var refusal = assertThatThrownBy(() -> command.perform().accept(scene), state);
        if (isThere) refusal.isInstanceOf(Refused.class).hasMessage(CLOSED);
        else refusal.isInstanceOf(NotFound.class);
    }

    private static void areOfTheRoom(List<Fact> facts, CommandFixture scene) {
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.spaceId()).isEqualTo(scene.room.value());
            assertThat(fact.audienceId()).isNotNull();
            assertThat(fact.actorId())
                    .isIn(scene.lim.value(), scene.bureau.value(), scene.coordinator.value(), scene.guest.value());
        });
    }

    private List<Fact> facts() {
        return events.stream(Fact.class).toList();
    }

    /** Returns the name of a state that permits only the acts that match; creates the state if it does not exist. */
    private String state(Predicate<Act> open) {
        var acts = Stream.of(Act.values()).filter(open).map(Enum::name).collect(joining(","));
        var name = "T" + Integer.toHexString(acts.hashCode());
        database.sql("insert ignore into space_state (kind, state, acts) values ('OPERATION', ?, ?)")
                .params(name, acts)
                .update();
        return name;
    }

    /** Returns the names ("Class.method") of the public methods of all services that may change something. */
    private Set<String> found() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(CommandsTests::isCommand)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(toSet());
    }

    private static boolean isCommand(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isReadOnly(method);
    }

    private static boolean isReadOnly(Method method) {
        var transaction = TRANSACTIONS.getTransactionAttribute(method, method.getDeclaringClass());
        return transaction != null && transaction.isReadOnly();
    }
}
