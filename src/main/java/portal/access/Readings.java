package portal.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.people.Viewers;

/**
 * Tells who was shown what, for the audit log. A service says so in the transaction in which it reads, so that nothing
 * is shown of which no entry is kept.
 */
@Component
public class Readings {
    private static final Classification FROM = Classification.RESTRICTED;

    private final Audiences audiences;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(Audiences audiences, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.audiences = audiences;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** Whether who is shown what is marked so is written in the log (rules.md, Audit). */
    public static boolean areLogged(MarkedAs marked) {
        return marked.marking().classification().compareTo(FROM) >= 0;
    }

    /** The viewer is shown this item. */
    public void shown(UUID item, AudienceId audience) {
        shown(Map.of(item, audience));
    }

    /** The viewer is shown these items, each of which lies in the audience beside it. */
    public void shown(Map<UUID, AudienceId> items) {
        var me = viewers.current().orElseThrow(NotFound::new);
        var markings = audiences.all(List.copyOf(items.values()));
        var now = clock.instant();
        items.forEach((item, audience) -> {
            var marked = markings.get(audience);
            if (marked != null && areLogged(marked))
                events.publishEvent(new ItemRead(item, audience, marked.space(), me, now));
        });
    }
}
