package portal.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.access.AccessGranted;
import portal.access.AccessRevoked;
import portal.access.Justification;
import portal.access.Right;
import portal.access.SpaceOpened;
import portal.facts.Fact;
import portal.facts.Utc;
import portal.operations.ChangeOperation;
import portal.operations.CoordinatorAppointed;
import portal.operations.DataProtectionNoted;
import portal.operations.DeputyAppointed;
import portal.operations.DeputyReleased;
import portal.operations.ExtensionConsented;
import portal.operations.ExtensionObjected;
import portal.operations.ExtensionProposed;
import portal.operations.HandOverDeclined;
import portal.operations.HandOverOffered;
import portal.operations.OperationApproved;
import portal.operations.OperationChanged;
import portal.operations.OperationClosed;
import portal.operations.OperationCoordinators;
import portal.operations.OperationExtensions;
import portal.operations.OperationHandedOver;
import portal.operations.OperationLife;
import portal.operations.OperationProposed;
import portal.operations.OperationRejected;
import portal.operations.OperationResumed;
import portal.operations.OperationSuspended;
import portal.operations.Operations;
import portal.operations.RoomCard;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;

/**
 * The commands of the life of an operation. They have no act: whether somebody may call one depends on the state of the
 * operation and on the roles of this person.
 */
class LifeCommands {
    private static final Justification WHY = new Justification("The case changed");

    private LifeCommands() {}

    static List<Command> all() {
        return List.of(
                command(
                        "Operations.propose",
                        scene -> {},
                        coordinator(),
                        scene -> scene.the(Operations.class).propose(scene.plan()),
                        SpaceOpened.class,
                        OperationProposed.class),
                command("Operations.edit", in("ACTIVE"), coordinator(), LifeCommands::edit, OperationChanged.class),
                command(
                        "OperationLife.approve",
                        in("PROPOSED"),
                        scene -> scene.guest,
                        scene -> life(scene).approve(scene.room),
                        OperationApproved.class),
                command(
                        "OperationLife.reject",
                        in("PROPOSED"),
                        scene -> scene.guest,
                        scene -> life(scene).reject(scene.room, WHY),
                        OperationRejected.class),
                command(
                        "OperationLife.noteDataProtection",
                        in("PROPOSED"),
                        scene -> scene.guest,
                        scene -> life(scene).noteDataProtection(scene.room, "Names of suspects only"),
                        DataProtectionNoted.class),
                command(
                        "OperationLife.suspend",
                        in("ACTIVE"),
                        coordinator(),
                        scene -> life(scene).suspend(scene.room, WHY),
                        OperationSuspended.class),
                command(
                        "OperationLife.resume",
                        in("SUSPENDED"),
                        coordinator(),
                        scene -> life(scene).resume(scene.room),
                        OperationResumed.class),
                command(
                        "OperationLife.close",
                        in("ACTIVE"),
                        coordinator(),
                        scene -> life(scene).close(scene.room, WHY),
                        OperationClosed.class),
                command(
                        "OperationExtensions.proposeExtension",
                        in("ACTIVE"),
                        coordinator(),
                        LifeCommands::extend,
                        ExtensionProposed.class),
                command(
                        "OperationExtensions.consent",
                        LifeCommands::extended,
                        scene -> scene.bureau,
                        scene -> extensions(scene).consent(scene.room, until(scene)),
                        ExtensionConsented.class),
                command(
                        "OperationExtensions.object",
                        LifeCommands::extended,
                        scene -> scene.bureau,
                        scene -> extensions(scene).object(scene.room, until(scene), WHY),
                        ExtensionObjected.class),
                command(
                        "OperationCoordinators.appointDeputy",
                        LifeCommands::candidate,
                        coordinator(),
                        scene -> coordinators(scene)
                                .appointDeputy(
                                        scene.room,
                                        coordinators(scene)
                                                .candidates(scene.room)
                                                .getFirst()
                                                .id()),
                        AccessGranted.class,
                        DeputyAppointed.class),
                command(
                        "OperationCoordinators.appoint",
                        LifeCommands::leaderless,
                        scene -> scene.guest,
                        scene -> coordinators(scene).appoint(scene.room, scene.coordinator),
                        AccessGranted.class,
                        CoordinatorAppointed.class),
                command(
                        "OperationCoordinators.releaseDeputy",
                        LifeCommands::deputised,
                        coordinator(),
                        scene -> coordinators(scene).releaseDeputy(scene.room, deputy(scene)),
                        AccessRevoked.class,
                        DeputyReleased.class),
                command(
                        "OperationCoordinators.stepDown",
                        LifeCommands::deputised,
                        LifeCommands::deputy,
                        scene -> coordinators(scene).stepDown(scene.room),
                        AccessRevoked.class,
                        DeputyReleased.class),
                command(
                        "OperationCoordinators.handOver",
                        LifeCommands::deputised,
                        coordinator(),
                        scene -> coordinators(scene).handOver(scene.room, deputy(scene)),
                        HandOverOffered.class),
                command(
                        "OperationCoordinators.declineHandOver",
                        LifeCommands::asked,
                        coordinator(),
                        scene -> coordinators(scene).declineHandOver(scene.room),
                        HandOverDeclined.class),
                command(
                        "OperationCoordinators.takeOver",
                        LifeCommands::asked,
                        LifeCommands::deputy,
                        scene -> coordinators(scene).takeOver(scene.room),
                        OperationHandedOver.class));
    }

    private static Consumer<CommandFixture> in(String state) {
        return scene -> scene.enter(state);
    }

    private static Function<CommandFixture, PersonId> coordinator() {
        return scene -> scene.coordinator;
    }

    private static void edit(CommandFixture scene) {
        var card = card(scene);
        scene.the(Operations.class)
                .edit(new ChangeOperation(
                        scene.room,
                        card.version(),
                        card.space().name(),
                        "Another objective",
                        card.legalBasis(),
                        card.startsOn(),
                        card.endsOn(),
                        card.zone(),
                        card.space().ceiling(),
                        card.personalData()));
    }

    private static void extended(CommandFixture scene) {
        scene.enter("ACTIVE");
        scene.as(scene.coordinator);
        extend(scene);
    }

    private static void extend(CommandFixture scene) {
        extensions(scene).proposeExtension(scene.room, card(scene).endsOn().plusMonths(1), WHY);
    }

    /** Returns the proposed last day. The current user stays as they are. */
    private static LocalDate until(CommandFixture scene) {
        return extensions(scene).pending().stream()
                .filter(question -> question.room().equals(scene.room))
                .findFirst()
                .orElseThrow()
                .until();
    }

    private static PersonId candidate(CommandFixture scene) {
        return scene.the(TestPeople.class).somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.COORDINATOR);
    }

    /** Ends the access of every coordinator of the room. */
    private static void leaderless(CommandFixture scene) {
        scene.enter("ACTIVE");
        scene.the(JdbcClient.class)
                .sql("update space_grant set valid_until = ? where space_id = ? and capability = ?")
                .params(Utc.of(scene.the(Clock.class).instant()), scene.room.value(), Right.STEWARD.ordinal())
                .update();
    }

    private static void deputised(CommandFixture scene) {
        var deputy = candidate(scene);
        scene.as(scene.coordinator);
        coordinators(scene).appointDeputy(scene.room, deputy);
    }

    private static void asked(CommandFixture scene) {
        deputised(scene);
        coordinators(scene).handOver(scene.room, deputy(scene));
    }

    private static PersonId deputy(CommandFixture scene) {
        scene.as(scene.coordinator);
        return card(scene).coordinators().getLast().person().id();
    }

    private static RoomCard card(CommandFixture scene) {
        return scene.the(Operations.class).card(scene.room);
    }

    private static OperationLife life(CommandFixture scene) {
        return scene.the(OperationLife.class);
    }

    private static OperationExtensions extensions(CommandFixture scene) {
        return scene.the(OperationExtensions.class);
    }

    private static OperationCoordinators coordinators(CommandFixture scene) {
        return scene.the(OperationCoordinators.class);
    }

    @SafeVarargs
    private static Command command(
            String name,
            Consumer<CommandFixture> prepare,
            Function<CommandFixture, PersonId> who,
            Consumer<CommandFixture> perform,
            Class<? extends Fact>... facts) {
        return Commands.command(name, null, prepare, who, perform, facts);
    }
}
