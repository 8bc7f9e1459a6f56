package portal.access;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The audiences that somebody is in, and what they may do in each, as it is at this instant. Only the door makes one, so
 * what is asked with it need not ask the rule again. For the one answer that it was made for, and never kept.
 */
public final class Reach extends AbstractSet<AudienceId> {
    static final Reach NOWHERE = new Reach(Map.of());

    private final Map<AudienceId, Standing> standings;

    Reach(Map<AudienceId, Standing> standings) {
        this.standings = standings;
    }

    /** As much of it as lies in these audiences. */
    Reach of(Collection<AudienceId> wanted) {
        return new Reach(wanted.stream()
                .distinct()
                .filter(standings::containsKey)
                .collect(Collectors.toMap(audience -> audience, standings::get)));
    }

    /** The ids, as a query is given them. */
    public List<UUID> values() {
        return standings.keySet().stream().map(AudienceId::value).toList();
    }

    /** Whether the act is open there, and within what one may do. */
    public boolean may(Act act, AudienceId audience) {
        var standing = standings.get(audience);
        return standing != null && standing.may(act);
    }

    /** Whether one is a steward of the space, in whatever state it is. */
    public boolean isSteward(SpaceId space) {
        var standing = standings.get(space.audience());
        return standing != null && standing.right() == Right.STEWARD;
    }

    @Nullable
    Standing standing(AudienceId audience) {
        return standings.get(audience);
    }

    @Override
    public boolean contains(Object audience) {
        return standings.containsKey(audience);
    }

    @Override
    public Iterator<AudienceId> iterator() {
        return standings.keySet().iterator();
    }

    @Override
    public int size() {
        return standings.size();
    }
}
