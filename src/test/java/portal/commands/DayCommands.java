package portal.commands;

import static java.util.Locale.ENGLISH;
import static portal.commands.CommandFixture.AMBER;
import static portal.commands.Commands.command;

import java.util.List;
import java.util.Set;
import portal.access.Act;
import portal.operations.AskForReading;
import portal.operations.ItemPinned;
import portal.operations.ItemUnpinned;
import portal.operations.ReadingAsked;
import portal.operations.ReadingConfirmed;
import portal.operations.ReadingRequestWithdrawn;
import portal.operations.ReadingRequests;
import portal.operations.RoomMessageSent;
import portal.operations.RoomMessages;
import portal.operations.RoomPins;
import portal.operations.SendRoomMessage;
import portal.topics.TopicOpened;

/** The commands of the day page of a room: pins, requests to read, and messages to all. */
class DayCommands {
    private DayCommands() {}

    static List<Command> all() {
        return List.of(
                command(
                        "RoomPins.pin",
                        Act.WRITE,
                        scene -> {},
                        scene -> scene.lim,
                        scene -> scene.the(RoomPins.class).pin(scene.room, scene.topic.value()),
                        ItemPinned.class),
                command(
                        "RoomPins.unpin",
                        Act.WRITE,
                        scene -> {
                            scene.as(scene.lim);
                            scene.the(RoomPins.class).pin(scene.room, scene.topic.value());
                        },
                        scene -> scene.lim,
                        scene -> scene.the(RoomPins.class).unpin(scene.room, scene.topic.value()),
                        ItemUnpinned.class),
                command(
                        "ReadingRequests.ask",
                        Act.WRITE,
                        scene -> {},
                        scene -> scene.lim,
                        DayCommands::ask,
                        ReadingAsked.class),
                command(
                        "ReadingRequests.withdraw",
                        Act.WRITE,
                        DayCommands::asked,
                        scene -> scene.lim,
                        scene -> scene.the(ReadingRequests.class).withdraw(scene.room, scene.topic.value()),
                        ReadingRequestWithdrawn.class),
                command(
                        "ReadingRequests.confirm",
                        Act.DECIDE,
                        DayCommands::asked,
                        scene -> scene.guest,
                        scene -> scene.the(ReadingRequests.class).confirm(scene.room, scene.topic.value()),
                        ReadingConfirmed.class),
                command(
                        "RoomMessages.send",
                        Act.WRITE,
                        scene -> {},
                        scene -> scene.coordinator,
                        scene -> scene.the(RoomMessages.class)
                                .send(new SendRoomMessage(scene.room, "To all", "We meet at ten", ENGLISH, AMBER)),
                        TopicOpened.class,
                        RoomMessageSent.class));
    }

    private static void asked(CommandFixture scene) {
        scene.as(scene.lim);
        ask(scene);
    }

    private static void ask(CommandFixture scene) {
        scene.the(ReadingRequests.class).ask(new AskForReading(scene.room, scene.topic.value(), Set.of()));
    }
}
