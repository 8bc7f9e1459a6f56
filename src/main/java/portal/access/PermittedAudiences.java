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
 * The audiences that a person is in now, and what the person may do in each. Only the access module creates an
 * instance, so code that receives it need not check access again. It is valid for one response and must not be stored.
 */
public final class PermittedAudiences extends AbstractSet<AudienceId> {
    static final PermittedAudiences NOWHERE = new PermittedAudiences(Map.of());

    private final Map<AudienceId, AudienceRights> rights;

    PermittedAudiences(Map<AudienceId, AudienceRights> rights) {
        this.rights = rights;
    }

    /** Returns a copy that has only the wanted audiences. */
    PermittedAudiences of(Collection<AudienceId> wanted) {
        return new PermittedAudiences(wanted.stream()
                .distinct()
                .filter(rights::containsKey)
                .collect(Collectors.toMap(audience -> audience, rights::get)));
    }

    /** Returns the ids of the audiences as parameters for a query. */
    public List<UUID> values() {
        return rights.keySet().stream().map(AudienceId::value).toList();
    }

    /**
     * Returns whether the person may perform the act in the audience: their right is sufficient, and the state of the
     * space allows the act.
     */
    public boolean may(Act act, AudienceId audience) {
        var mine = rights.get(audience);
        return mine != null && mine.may(act);
    }

    /** Returns whether the person is a steward of the space, whatever the state of the space. */
    public boolean isSteward(SpaceId space) {
        var mine = rights.get(space.audience());
        return mine != null && mine.right() == Right.STEWARD;
    }

    @Nullable
    AudienceRights rights(AudienceId audience) {
        return rights.get(audience);
    }

    @Override
    public boolean contains(Object audience) {
        return rights.containsKey(audience);
    }

    @Override
    public Iterator<AudienceId> iterator() {
        return rights.keySet().iterator();
    }

    @Override
    public int size() {
        return rights.size();
    }
}
