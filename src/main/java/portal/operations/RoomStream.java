package portal.operations;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.ListPosition;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.access.SpaceStream;
import portal.access.StreamItem;
import portal.access.StreamMark;
import portal.access.StreamQuery;
import portal.operations.StreamFilter.Scope;

/**
 * The stream of a room: what happened in it, from all modules, the newest first. Its queries select and count only what
 * the viewer may read, so that an item that is hidden from the viewer leaves no gap (AC-18).
 */
@Service
@Transactional(readOnly = true)
public class RoomStream {
    /** The largest number that {@link #unread} counts to. */
    public static final int MOST_COUNTED = 100;

    private static final Comparator<StreamEntry> NEWEST_FIRST =
            Comparator.comparing((StreamEntry entry) -> entry.item().at()).reversed();

    private final RoomItems items;
    private final RoomPins pins;
    private final ReadingRequests readings;
    private final RoomVisits visits;
    private final Access access;

    RoomStream(RoomItems items, RoomPins pins, ReadingRequests readings, RoomVisits visits, Access access) {
        this.items = items;
        this.pins = pins;
        this.readings = readings;
        this.visits = visits;
        this.access = access;
    }

    /** Returns the keys of the texts that name the parts of the stream, by the code of the part, sorted by the code. */
    public Map<String, String> parts(SpaceId room) {
        access.require(Act.READ, room.audience());
        return items.parts().stream()
                .collect(Collectors.toMap(SpaceStream::code, SpaceStream::words, (one, other) -> one, TreeMap::new));
    }

    /**
     * Returns one page of the stream, the newest first.
     *
     * @param after the entry after which the page begins; null for the first page
     * @throws NotFound if the viewer may not enter the room
     */
    public List<StreamEntry> page(SpaceId room, StreamFilter filter, @Nullable StreamEntry after, int limit) {
        var readable = items.readable(room);
        var query = query(room, filter, readable, limit);
        if (query.isEmpty()) return List.of();
        var found = IntStream.range(0, items.parts().size())
                .filter(part -> filter.hasPart(items.parts().get(part).code()))
                .boxed()
                .flatMap(part -> items.parts().get(part).newest(at(query, after, part)).stream()
                        .map(item -> new StreamEntry(item, part, false, false, false, null)))
                .sorted(NEWEST_FIRST) // the sort is stable: entries of one part stay in the order of the database
                .limit(limit)
                .toList();
        return completed(room, found, readable);
    }

    private static StreamQuery at(StreamQuery query, @Nullable StreamEntry after, int part) {
        return after == null ? query : query.from(after.place().in(part));
    }

    private StreamQuery query(SpaceId room, StreamFilter filter, PermittedAudiences readable, int limit) {
        var all = new StreamQuery(
                room,
                readable,
                audiences(filter, readable),
                filter.scope() == Scope.UNREAD ? visits.unreadSince(room) : Instant.EPOCH,
                filter.scope() == Scope.UNREAD ? access.viewer() : null,
                null,
                ListPosition.NEWEST,
                limit);
        return switch (filter.scope()) {
            case ALL, UNREAD -> all;
            case PINNED -> all.only(subjects(pins.of(room)));
            case TO_READ -> all.only(subjects(readings.pending(room)));
        };
    }

    private static Set<UUID> subjects(List<StreamItem> some) {
        return some.stream().map(StreamItem::subject).collect(toSet());
    }

    private Set<AudienceId> audiences(StreamFilter filter, PermittedAudiences readable) {
        if (!filter.needsMarkings()) return Set.copyOf(readable);
        return access.markings(readable, readable).values().stream()
                .filter(filter::allows)
                .map(AudienceProperties::id)
                .collect(toSet());
    }

    private List<StreamEntry> completed(SpaceId room, List<StreamEntry> found, PermittedAudiences readable) {
        if (found.isEmpty()) return found;
        var shown = found.stream().map(StreamEntry::item).toList();
        var unreadSince = visits.unreadSince(room);
        var pinned = pins.among(room, shown.stream().map(StreamItem::subject).toList());
        var requests = readings.of(room, shown, readable.isSteward(room));
        return found.stream()
                .map(entry -> completed(entry, unreadSince, pinned, requests, readable))
                .toList();
    }

    private StreamEntry completed(
            StreamEntry entry,
            Instant unreadSince,
            Set<UUID> pinned,
            Map<UUID, ReadingRequest> requests,
            PermittedAudiences readable) {
        var item = entry.item();
        return new StreamEntry(
                item,
                entry.part(),
                !items.isMine(item) && item.at().isAfter(unreadSince),
                pinned.contains(item.subject()),
                items.mayHandle(item, readable),
                requests.get(item.subject()));
    }

    /**
     * Counts what others have added since the viewer's last visit, up to {@value #MOST_COUNTED}. It counts exactly what
     * the filter {@link Scope#UNREAD} lists.
     */
    public int unread(SpaceId room) {
        return marks(room, StreamFilter.EVERYTHING.in(Scope.UNREAD), Instant.EPOCH)
                .size();
    }

    /**
     * Returns the entries that are new since this time and that the filter allows, without their content, the newest
     * first, at most {@value #MOST_COUNTED}. An open page uses it to say how many entries it does not show yet. With the
     * scopes {@link Scope#TO_READ} and {@link Scope#PINNED}, it may also return entries that these scopes leave out.
     */
    public List<StreamMark> marks(SpaceId room, StreamFilter filter, Instant since) {
        var readable = items.readable(room);
        var query = query(room, filter, readable, MOST_COUNTED).since(since);
        if (query.isEmpty()) return List.of();
        var marks = new ArrayList<StreamMark>();
        items.parts().stream()
                .filter(part -> filter.hasPart(part.code()))
                .forEach(part -> marks.addAll(part.marks(query)));
        return marks.stream()
                .sorted(Comparator.comparing(StreamMark::at).reversed())
                .limit(MOST_COUNTED)
                .toList();
    }
}
