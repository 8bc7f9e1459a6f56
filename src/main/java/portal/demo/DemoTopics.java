package portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.demo.DemoWorld.DemoAction;
import portal.documents.DocumentId;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Opens the topics of the scripts and posts their answers, each as its fictitious author and at its time in the past.
 */
@Component
@Profile("demo")
class DemoTopics {
    private final Topics topics;
    private final DemoDocuments papers;
    private final DemoSessions sessions;
    private final DemoMarkings markings;
    private final DemoProvenances provenances;
    private final DemoProgress steps;

    DemoTopics(
            Topics topics,
            DemoDocuments papers,
            DemoSessions sessions,
            DemoMarkings markings,
            DemoProvenances provenances,
            DemoProgress steps) {
        this.topics = topics;
        this.papers = papers;
        this.sessions = sessions;
        this.markings = markings;
        this.provenances = provenances;
        this.steps = steps;
    }

    List<DemoAction> actions(Script script, SpaceId space, LocalDate today) {
        var actions = new ArrayList<DemoAction>();
        var topic = "";
        for (int i = 0; i < script.talk().size(); i++) {
            var scene = script.talk().get(i);
            var step = step(space, i);
            if (scene.kind().equals("topic")) topic = step;
            var opening = topic;
            actions.add(new DemoAction(
                    scene.at(today),
                    () -> steps.take(
                            step,
                            () -> sessions.as(
                                    scene.need("by"),
                                    scene.at(today),
                                    () -> say(scene, script.sign(), space, opening)))));
        }
        return actions;
    }

    private static String step(SpaceId space, int number) {
        return "post " + space.value() + " " + number;
    }

    /** Returns the topic of this script that has this key. */
    TopicId topic(Script script, SpaceId space, String key) {
        for (int i = 0; i < script.talk().size(); i++)
            if (script.talk().get(i).find("key").filter(key::equals).isPresent())
                return new TopicId(steps.made(step(space, i)).orElseThrow());
        throw new IllegalArgumentException("No topic has the key " + key);
    }

    private UUID say(ScriptEntry scene, ScriptEntry sign, SpaceId space, String opening) {
        return switch (scene.kind()) {
            case "topic" -> open(scene, sign, space);
            case "reply" ->
                reply(scene, sign, space, new TopicId(steps.made(opening).orElseThrow()));
            default -> throw new IllegalArgumentException("Neither topic nor reply: " + scene.kind());
        };
    }

    private UUID open(ScriptEntry scene, ScriptEntry sign, SpaceId space) {
        var kind = scene.find("kind").map(TopicKind::valueOf).orElse(TopicKind.DISCUSSION);
        return topics.open(new OpenTopic(
                        space,
                        kind,
                        scene.need("title"),
                        scene.text(),
                        scene.language(),
                        markings.marking(scene, sign, space),
                        attached(scene, space),
                        provenances.provenance(scene, space),
                        null))
                .value();
    }

    private UUID reply(ScriptEntry scene, ScriptEntry sign, SpaceId space, TopicId topic) {
        return topics.reply(new ReplyTo(
                        topic,
                        scene.text(),
                        scene.language(),
                        markings.marking(scene, sign, space),
                        attached(scene, space),
                        provenances.provenance(scene, space)))
                .value();
    }

    private List<DocumentId> attached(ScriptEntry scene, SpaceId space) {
        return scene.words("attach").stream()
                .map(name ->
                        papers.filed(space, name).orElseThrow(() -> new IllegalArgumentException("No paper " + name)))
                .toList();
    }
}
