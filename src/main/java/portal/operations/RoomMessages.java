package portal.operations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Refused;
import portal.topics.OpenTopic;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Sends messages to all participants of a room. */
@Service
@Transactional
public class RoomMessages {
    private final Topics topics;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomMessages(Topics topics, Access access, ApplicationEventPublisher events, Clock clock) {
        this.topics = topics;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a message as a topic, and notifies every participant who may read it. Only the stewards of the room may do
     * so.
     *
     * @throws Refused if the viewer is not a steward, or the room takes nothing new
     */
    public TopicId send(SendRoomMessage command) {
        access.requireSteward(command.room());
        var topic = topics.open(new OpenTopic(
                command.room(),
                TopicKind.ANNOUNCEMENT,
                command.title(),
                command.body(),
                command.language(),
                command.marking(),
                List.of()));
        var audience = topics.card(topic).marked().id();
        var me = access.viewer();
        var participants = Set.copyOf(access.addressees(command.room().audience()));
        var readers = access.addressees(audience).stream()
                .filter(person -> participants.contains(person) && !person.equals(me))
                .collect(toSet());
        events.publishEvent(new RoomMessageSent(topic, audience, command.room(), readers, me, clock.instant()));
        return topic;
    }
}
