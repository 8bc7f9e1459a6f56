package portal.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.people.Viewers;

/**
 * Publishes who was shown what, for the audit log. A service calls this in the transaction in which it reads, so that
 * no item that is RESTRICTED or higher is shown without a stored entry.
 */
@Component
public class ReadAudit {
    private static final Classification FROM = Classification.RESTRICTED;

    private final Audiences audiences;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadAudit(Audiences audiences, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.audiences = audiences;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whether views of items with this marking are logged (rules.md, Audit). */
    public static boolean areLogged(MarkedAs marked) {
        return marked.marking().classification().compareTo(FROM) >= 0;
    }

    /** Records that the viewer is shown this item. */
    public void shown(UUID item, AudienceId audience) {
        shown(Map.of(item, audience));
    }

    /** Records that the viewer is shown these items, each with its audience. */
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
