package portal.demo;

import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.operations.AskForReading;
import portal.operations.ReadingRequests;
import portal.operations.RoomMessages;
import portal.operations.RoomPins;
import portal.operations.SendRoomMessage;
import portal.topics.TopicId;

/**
 * What people do on the day page of a room of the scripts: they pin topics, ask others to read them, confirm that they
 * have read them, and send messages.
 */
@Component
@Profile("demo")
class DemoDay {
    private final RoomPins pins;
    private final ReadingRequests readings;
    private final RoomMessages messages;
    private final DemoMarkings markings;

    DemoDay(RoomPins pins, ReadingRequests readings, RoomMessages messages, DemoMarkings markings) {
        this.pins = pins;
        this.readings = readings;
        this.messages = messages;
        this.markings = markings;
    }

    void pin(SpaceId room, TopicId topic) {
        pins.pin(room, topic.value());
    }

    /** Asks all readers of the topic to read it. */
    void askToRead(SpaceId room, TopicId topic) {
        readings.ask(new AskForReading(room, topic.value(), Set.of()));
    }

    void confirm(SpaceId room, TopicId topic) {
        readings.confirm(room, topic.value());
    }

    /** Sends a message to all participants who may read it. */
    void send(ScriptEntry scene, ScriptEntry sign, SpaceId room) {
        var marking = markings.marking(scene, sign, room);
        messages.send(new SendRoomMessage(room, scene.need("title"), scene.text(), scene.language(), marking));
    }
}
