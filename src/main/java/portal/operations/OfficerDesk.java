package portal.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.operations.ReadingTable.Pending;

/**
 * Finds what waits for the viewer in the rooms that the viewer takes part in. The home page shows it; the bell shows
 * only the items to read.
 */
@Service
@Transactional(readOnly = true)
public class OfficerDesk {
    /** The largest number of rooms whose unread items are counted. */
    private static final int MOST_ROOMS = 20;

    private static final int MOST_TO_READ = 100;
    private static final int AT_A_TIME = 100;

    private final ReadingTable requests;
    private final RoomItems items;
    private final RoomStream stream;
    private final RoomVisitTable visits;
    private final Spaces spaces;
    private final Access access;

    OfficerDesk(
            ReadingTable requests,
            RoomItems items,
            RoomStream stream,
            RoomVisitTable visits,
            Spaces spaces,
            Access access) {
        this.requests = requests;
        this.items = items;
        this.stream = stream;
        this.visits = visits;
        this.spaces = spaces;
        this.access = access;
    }

    /**
     * Returns the items that the viewer is asked to read and has not confirmed, in all rooms, the latest request first,
     * at most {@value #MOST_TO_READ}. Items that the viewer may not read now are left out before this limit is applied
     * (NL-06).
     */
    public List<ItemToRead> toRead() {
        var mine = rooms();
        if (mine.isEmpty()) return List.of();
        var me = access.me();
        var found = new ArrayList<ItemToRead>();
        for (var offset = 0; found.size() < MOST_TO_READ; offset += AT_A_TIME) {
            var asked = requests.pending(mine.keySet(), me, offset, AT_A_TIME);
            found.addAll(toRead(mine, asked));
            if (asked.size() < AT_A_TIME) break;
        }
        return found.stream().limit(MOST_TO_READ).toList();
    }

    private List<ItemToRead> toRead(Map<SpaceId, SpaceCard> mine, List<Pending> asked) {
        return asked.stream().collect(groupingBy(Pending::room)).values().stream()
                .flatMap(some ->
                        toRead(Objects.requireNonNull(mine.get(some.getFirst().room())), some))
                .sorted(Comparator.comparing(ItemToRead::since).reversed())
                .toList();
    }

    private Stream<ItemToRead> toRead(SpaceCard room, Collection<Pending> asked) {
        var since = asked.stream().collect(toMap(Pending::item, Pending::since));
        return items.of(room.id(), since.keySet(), items.readable(room.id())).values().stream()
                .filter(item -> !items.isMine(item))
                .map(item -> new ItemToRead(
                        room, item.title(), item.route(), Objects.requireNonNull(since.get(item.subject()))));
    }

    /**
     * Returns the rooms with unread items, the one with the newest item first. It looks only at the {@value
     * #MOST_ROOMS} rooms that the viewer visited last.
     */
    public List<UnreadRoom> unread() {
        var mine = rooms();
        if (mine.isEmpty()) return List.of();
        return visits.visited(mine.keySet(), access.viewer(), MOST_ROOMS).stream()
                .map(room -> unread(Objects.requireNonNull(mine.get(room))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(UnreadRoom::newest).reversed())
                .toList();
    }

    private Optional<UnreadRoom> unread(SpaceCard room) {
        var unread = stream.marks(room.id(), StreamFilter.EVERYTHING.in(StreamFilter.Scope.UNREAD), Instant.EPOCH);
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new UnreadRoom(room, unread.size(), unread.getFirst().at()));
    }

    private Map<SpaceId, SpaceCard> rooms() {
        return spaces.mine(OperationalRoom.KIND).stream().collect(toMap(SpaceCard::id, room -> room));
    }
}
