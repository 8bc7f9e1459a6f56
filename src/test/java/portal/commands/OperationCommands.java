package portal.commands;

import static portal.commands.Commands.as;
import static portal.commands.Commands.command;

import java.util.List;
import portal.access.SpaceOpened;
import portal.operations.OperationProposed;
import portal.operations.Operations;

/** The commands of operations and of the countries that take part in them. */
class OperationCommands {
    private OperationCommands() {}

    static List<Command> all() {
        return List.of(command(
                "Operations.propose",
                null,
                as(
                        scene -> scene.coordinator,
                        scene -> scene.the(Operations.class).propose(scene.plan())),
                SpaceOpened.class,
                OperationProposed.class));
    }
}
