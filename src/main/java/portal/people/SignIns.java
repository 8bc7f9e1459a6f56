package portal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import portal.facts.Utc;

/**
 * Decides which sign-ins are still valid. It queries the database, so that the answer is the same on every node. A
 * sign-in ends when the person has no valid vouch or is suspended, and when an {@link AccessEnded} fact is published
 * about the person (AC-23). This is checked on every request, and at least every ten seconds for open pages.
 */
@Component
public class SignIns {
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(Viewers viewers, JdbcClient jdbc, Clock clock) {
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the given sign-ins that are still valid. */
    public Set<Authentication> holding(Collection<Authentication> signIns) {
        var looking = signIns.stream().filter(viewers::isLooking).collect(Collectors.toSet());
        if (looking.isEmpty()) return Set.of();
        var validFrom =
                validFrom(looking.stream().map(SignIns::person).distinct().toList());
        return looking.stream().filter(signIn -> holds(signIn, validFrom)).collect(Collectors.toSet());
    }

    boolean holds(Authentication signIn) {
        return !holding(List.of(signIn)).isEmpty();
    }

    /** Stores the time at which the access of a person ended, in the transaction that ends it. */
    @EventListener
    void note(AccessEnded ended) {
        jdbc.sql("update person set access_ended_at = ? where id = ?")
                .params(Utc.of(ended.at()), ended.person().value())
                .update();
    }

    private static boolean holds(Authentication signIn, Map<UUID, Instant> validFrom) {
        var from = validFrom.get(person(signIn));
        return from != null
                && Viewers.provenAt(signIn)
                        .filter(provenAt -> !provenAt.isBefore(from))
                        .isPresent();
    }

    private static UUID person(Authentication signIn) {
        return ((Account) Objects.requireNonNull(signIn.getPrincipal())).person();
    }

    /**
     * Returns for each person the time from which sign-ins are valid: earlier sign-ins are not. Persons without access
     * are left out.
     */
    private Map<UUID, Instant> validFrom(Collection<UUID> persons) {
        var validFrom = new HashMap<UUID, Instant>();
        jdbc.sql("""
                        select p.id, coalesce(p.access_ended_at, timestamp '1970-01-01 00:00:00') from person p
                        where p.id in (:persons) and p.state = 'ACTIVE' and exists (
                        select 1 from vouch v where v.person_id = p.id and v.valid_from <= :now and :now < v.valid_until)
                        """)
                .param("persons", persons)
                .param("now", Utc.of(clock.instant()))
                .query(row -> {
                    validFrom.put(row.getObject(1, UUID.class), Utc.read(row, 2));
                });
        return validFrom;
    }
}
