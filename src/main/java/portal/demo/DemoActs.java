package portal.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Justification;
import portal.access.SpaceId;
import portal.demo.DemoWorld.DemoAction;
import portal.facts.Utc;
import portal.operations.OperationExtensions;
import portal.operations.OperationLife;
import portal.operations.Operations;
import portal.originators.AskOriginator;
import portal.originators.GrantUse;
import portal.originators.OriginatorRequests;
import portal.originators.TearLines;
import portal.originators.WantedUse;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.Topics;

/** What people do in the rooms of the scripts besides writing and filing: they recall, consent, close and so on. */
@Component
@Profile("demo")
class DemoActs {
    private final Operations operations;
    private final OperationLife life;
    private final OperationExtensions extensions;
    private final OriginatorRequests requests;
    private final TearLines tearLines;
    private final DemoDay day;
    private final Topics topics;
    private final DemoTopics talk;
    private final DemoRooms rooms;

    DemoActs(
            Operations operations,
            OperationLife life,
            OperationExtensions extensions,
            OriginatorRequests requests,
            TearLines tearLines,
            DemoDay day,
            Topics topics,
            DemoTopics talk,
            DemoRooms rooms) {
        this.operations = operations;
        this.life = life;
        this.extensions = extensions;
        this.requests = requests;
        this.tearLines = tearLines;
        this.day = day;
        this.topics = topics;
        this.talk = talk;
        this.rooms = rooms;
    }

    List<DemoAction> actions(Script script, SpaceId room, LocalDate today) {
        return script.acts().stream()
                .map(act -> new DemoAction(act.at(today), () -> take(act, script, room, today)))
                .toList();
    }

    private void take(ScriptEntry act, Script script, SpaceId room, LocalDate today) {
        var by = act.need("by");
        var step = act.kind() + " " + act.find("of").orElse("") + " " + by;
        rooms.act(step, room, by, act.at(today), () -> act(act, script, room));
    }

    private void act(ScriptEntry act, Script script, SpaceId room) {
        switch (act.kind()) {
            case "recall" -> topics.retract(opening(act, script, room), reason(act));
            case "request" -> requests.ask(question(act, script, room));
            case "permission" -> permit(act);
            case "tear-line" ->
                tearLines.link(
                        opening(act, script, room).value(),
                        opening(act.need("as"), script, room).value());
            case "pin" -> day.pin(room, topic(act, script, room));
            case "please-read" -> day.askToRead(room, topic(act, script, room));
            case "have-read" -> day.confirm(room, topic(act, script, room));
            case "message" -> day.send(act, script.sign(), room);
            case "extension" -> extensions.proposeExtension(room, end(act, room), reason(act));
            case "consent" -> extensions.consent(room, proposedEnd(room));
            case "closing" -> life.close(room, reason(act));
            default -> throw new IllegalArgumentException("Not an act in a room: " + act.kind());
        }
    }

    private LocalDate end(ScriptEntry act, SpaceId room) {
        return operations.card(room).endsOn().plusMonths(Long.parseLong(act.need("months")));
    }

    /** Returns the proposed last day of this operation. The viewer's bureau has not answered the proposal yet. */
    private LocalDate proposedEnd(SpaceId room) {
        return extensions.pending().stream()
                .filter(question -> question.room().equals(room))
                .findFirst()
                .orElseThrow()
                .until();
    }

    private AskOriginator question(ScriptEntry act, Script script, SpaceId room) {
        return new AskOriginator(
                opening(act, script, room).value(), WantedUse.valueOf(act.need("use")), act.need("for"), act.text());
    }

    /** Permits the use that was asked for last. */
    private void permit(ScriptEntry act) {
        var asked = requests.waiting(1).getFirst();
        var day = Utc.day(asked.askedAt()).plusMonths(Long.parseLong(act.need("months")));
        requests.grant(asked.id(), new GrantUse(act.text(), day));
    }

    /** Returns the first post of the topic that the act concerns. */
    private PostId opening(ScriptEntry act, Script script, SpaceId room) {
        return opening(act.need("of"), script, room);
    }

    private PostId opening(String key, Script script, SpaceId room) {
        return topics.opening(talk.topic(script, room, key));
    }

    private TopicId topic(ScriptEntry act, Script script, SpaceId room) {
        return talk.topic(script, room, act.need("of"));
    }

    private static Justification reason(ScriptEntry act) {
        return new Justification(act.need("reason"));
    }
}
