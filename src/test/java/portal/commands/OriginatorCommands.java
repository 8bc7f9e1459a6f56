package portal.commands;

import static portal.commands.CommandFixture.RESTRICTED;
import static portal.commands.Commands.as;
import static portal.commands.Commands.asLim;
import static portal.commands.Commands.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import portal.access.Act;
import portal.access.Justification;
import portal.facts.Fact;
import portal.facts.Utc;
import portal.originators.AskOriginator;
import portal.originators.GrantUse;
import portal.originators.ItemRecalled;
import portal.originators.OriginatorRequests;
import portal.originators.PermissionAsked;
import portal.originators.PermissionEnded;
import portal.originators.PermissionGranted;
import portal.originators.PermissionRefused;
import portal.originators.RequestId;
import portal.originators.RequestTakenBack;
import portal.originators.TearLineLinked;
import portal.originators.TearLineUnlinked;
import portal.originators.TearLines;
import portal.originators.WantedUse;
import portal.originators.WrongRecipientReported;
import portal.originators.WrongRecipients;
import portal.people.PersonId;
import portal.topics.OpenTopic;
import portal.topics.PostReMarked;
import portal.topics.PostRetracted;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** The commands of originator control. In the fixture, the guest is a reader who does not belong to the originator. */
class OriginatorCommands {
    private static final Justification WHY = new Justification("Wrong room");

    private OriginatorCommands() {}

    static List<Command> all() {
        return List.of(
                command(
                        "OriginatorRequests.ask",
                        Act.READ,
                        as(scene -> scene.guest, OriginatorCommands::ask),
                        PermissionAsked.class),
                asked("grant", scene -> scene.lim, OriginatorCommands::grant, PermissionGranted.class),
                asked(
                        "refuse",
                        scene -> scene.lim,
                        (scene, id) -> scene.the(OriginatorRequests.class).refuse(id, "No"),
                        PermissionRefused.class),
                asked(
                        "takeBack",
                        scene -> scene.guest,
                        (scene, id) -> scene.the(OriginatorRequests.class).takeBack(id),
                        RequestTakenBack.class),
                granted(
                        "end",
                        Act.READ,
                        (scene, id) -> scene.the(OriginatorRequests.class).end(id),
                        PermissionEnded.class),
                granted(
                        "reMark",
                        Act.NARROW,
                        (scene, id) -> scene.the(OriginatorRequests.class).reMark(id, RESTRICTED),
                        PostReMarked.class),
                command(
                        "WrongRecipients.report",
                        Act.READ,
                        as(
                                scene -> scene.guest,
                                scene -> scene.the(WrongRecipients.class).report(scene.answer.value(), WHY)),
                        WrongRecipientReported.class),
                command(
                        "WrongRecipients.recall",
                        Act.RECALL,
                        asLim(scene -> scene.the(WrongRecipients.class).recall(scene.answer.value(), WHY)),
                        PostRetracted.class,
                        ItemRecalled.class),
                tearLine("link", (scene, full) -> {}, OriginatorCommands::link, TearLineLinked.class),
                tearLine(
                        "unlink",
                        OriginatorCommands::link,
                        (scene, full) -> scene.the(TearLines.class).unlink(full, scene.answer.value()),
                        TearLineUnlinked.class));
    }

    private static RequestId ask(CommandFixture scene) {
        return scene.the(OriginatorRequests.class)
                .ask(new AskOriginator(scene.answer.value(), WantedUse.FORWARD, "A colleague", "To warn them"));
    }

    private static void grant(CommandFixture scene, RequestId id) {
        var today = Utc.day(scene.the(Clock.class).instant());
        scene.the(OriginatorRequests.class).grant(id, new GrantUse("", today));
    }

    private static void link(CommandFixture scene, UUID full) {
        scene.the(TearLines.class).link(full, scene.answer.value());
    }

    /** Calls a command on the request or item with this id. */
    private interface Step<T> {
        void take(CommandFixture scene, T id);
    }

    private static Command asked(
            String name, Function<CommandFixture, PersonId> who, Step<RequestId> step, Class<? extends Fact> fact) {
        return prepared(name, Act.READ, false, who, step, fact);
    }

    private static Command granted(String name, Act act, Step<RequestId> step, Class<? extends Fact> fact) {
        return prepared(name, act, true, scene -> scene.lim, step, fact);
    }

    private static Command prepared(
            String name,
            Act act,
            boolean isGranted,
            Function<CommandFixture, PersonId> who,
            Step<RequestId> step,
            Class<? extends Fact> fact) {
        var request = new AtomicReference<RequestId>();
        return command(
                "OriginatorRequests." + name,
                act,
                scene -> {
                    scene.as(scene.guest);
                    request.set(ask(scene));
                    scene.as(scene.lim);
                    if (isGranted) grant(scene, request.get());
                },
                who,
                scene -> step.take(scene, request.get()),
                fact);
    }

    private static Command tearLine(String name, Step<UUID> prepare, Step<UUID> step, Class<? extends Fact> fact) {
        var full = new AtomicReference<UUID>();
        return command(
                "TearLines." + name,
                Act.WRITE,
                scene -> {
                    scene.as(scene.lim);
                    var topics = scene.the(Topics.class);
                    var topic = topics.open(new OpenTopic(
                            scene.room,
                            TopicKind.DISCUSSION,
                            "The full one",
                            "All of it.",
                            Locale.ENGLISH,
                            RESTRICTED,
                            List.of()));
                    full.set(topics.posts(topic, null, 1).getFirst().id().value());
                    prepare.take(scene, full.get());
                },
                scene -> scene.lim,
                scene -> step.take(scene, full.get()),
                fact);
    }
}
