package portal.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/**
 * A query for one page of the stream of a space.
 *
 * @param readable all audiences of the space that the viewer is in
 * @param wanted those of them whose items are wanted; a filter by marking or by country leaves out some
 * @param since only items after this time are wanted
 * @param notBy the author whose items are not wanted; null if all authors are wanted
 * @param only the ids of the items that are wanted ({@link StreamItem#subject}); null if all are wanted
 * @param after the position after which the page begins
 */
public record StreamQuery(
        SpaceId space,
        PermittedAudiences readable,
        Set<AudienceId> wanted,
        Instant since,
        @Nullable PersonId notBy,
        @Nullable Set<UUID> only,
        ListPosition after,
        int limit) {
    /** An id that no person has. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Returns the query for all items that the viewer may read. */
    public static StreamQuery all(SpaceId space, PermittedAudiences readable, int limit) {
        return new StreamQuery(
                space, readable, Set.copyOf(readable), Instant.EPOCH, null, null, ListPosition.NEWEST, limit);
    }

    public StreamQuery only(Set<UUID> items) {
        return new StreamQuery(space, readable, wanted, since, notBy, items, after, limit);
    }

    public StreamQuery from(ListPosition position) {
        return new StreamQuery(space, readable, wanted, since, notBy, only, position, limit);
    }

    /** Returns a copy that wants only items after this time, or after the present {@code since} if that is later. */
    public StreamQuery since(Instant time) {
        var later = time.isAfter(since) ? time : since;
        return new StreamQuery(space, readable, wanted, later, notBy, only, after, limit);
    }

    /** Returns the ids of the wanted audiences as parameters of a query. */
    public List<UUID> audiences() {
        return wanted.stream().map(AudienceId::value).toList();
    }

    /** Returns the id of the author whose items are not wanted; an id that no person has if all authors are wanted. */
    public UUID unwantedAuthor() {
        return notBy == null ? NOBODY : notBy.value();
    }

    /** Returns whether the query can have no result. */
    public boolean isEmpty() {
        return wanted.isEmpty() || only != null && only.isEmpty();
    }
}
