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

    private final Map<AudienceId, Right> rights;

    Reach(Map<AudienceId, Right> rights) {
        this.rights = rights;
    }

    /** As much of it as lies in these audiences. */
    Reach of(Collection<AudienceId> wanted) {
        return new Reach(wanted.stream()
                .distinct()
                .filter(rights::containsKey)
                .collect(Collectors.toMap(audience -> audience, rights::get)));
    }

    /** The ids, as a query is given them. */
    public List<UUID> values() {
        return rights.keySet().stream().map(AudienceId::value).toList();
    }

    /** The most that may be done there; null for what is out of it. */
    @Nullable
    public Right right(AudienceId audience) {
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
