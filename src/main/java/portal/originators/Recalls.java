package portal.originators;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.AudienceId;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * Tells the former readers of a recalled item that an item which they could read was recalled, without its title. In
 * spaces that are not restricted, nobody is told, because their readers may be very many.
 */
@Component
public class Recalls {
    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recalls(JdbcClient jdbc, Access access, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that the viewer has recalled an item. It does nothing if the space is not restricted, or if the recall of
     * the item is recorded already.
     *
     * @param audience the audience of the item until then
     */
    @Transactional
    public void note(UUID item, AudienceId audience) {
        if (!access.isInRestrictedSpace(audience)) return;
        var recall = UUID.randomUUID();
        var space = access.marking(audience).space();
        var now = clock.instant();
        var isNew = jdbc.sql("insert ignore into item_recall (id, item_id, space_id, audience_id, recalled_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(recall, item, space.value(), audience.value(), Utc.of(now))
                        .update()
                > 0;
        if (isNew)
            events.publishEvent(new ItemRecalled(recall, audience, space, others(audience), access.viewer(), now));
    }

    private Set<PersonId> others(AudienceId audience) {
        return access.addressees(audience).stream()
                .filter(person -> !person.equals(access.viewer()))
                .collect(Collectors.toSet());
    }
}
