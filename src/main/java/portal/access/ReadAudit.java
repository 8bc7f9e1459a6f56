package portal.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.people.Viewers;

/**
 * Publishes which items that are RESTRICTED or higher were shown to whom; the audit log stores this. A service calls
 * this class in the transaction in which it reads an item, so that no such item is shown without a stored log entry.
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

    /** Returns whether the log gets an entry each time an item with this marking is shown (rules.md, Audit). */
    public static boolean areLogged(AudienceProperties marked) {
        return marked.marking().classification().compareTo(FROM) >= 0;
    }

    /** Publishes that this item is shown to the viewer, if it is RESTRICTED or higher. */
    public void shown(UUID item, AudienceId audience) {
        shown(Map.of(item, audience));
    }

    /**
     * Publishes that those of these items that are RESTRICTED or higher are shown to the viewer.
     *
     * @param items the audience of each item, by the id of the item
     */
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
