package portal.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.SpaceStream;
import portal.access.StreamItem;
import portal.access.StreamQuery;

/** Finds the items of a room in the parts that the modules add to its stream. */
@Component
class RoomItems {
    private static final int AT_A_TIME = 100;

    private final List<SpaceStream> parts;
    private final Access access;

    RoomItems(List<SpaceStream> parts, Access access) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(SpaceStream::code)).toList();
        this.access = access;
    }

    /** A list of ids of items that is read part by part. */
    interface IdList {
        List<UUID> read(int offset, int most);
    }

    List<SpaceStream> parts() {
        return parts;
    }

    /**
     * Returns the audiences of the room that the viewer is in.
     *
     * @throws NotFound if the viewer may not enter the room
     */
    PermittedAudiences readable(SpaceId room) {
        var readable = access.readable(room);
        if (!readable.may(Act.READ, room.audience())) throw new NotFound();
        return readable;
    }

    /** Returns those of these items of the room that the viewer may read, by the id of the item. */
    Map<UUID, StreamItem> of(SpaceId room, Set<UUID> items, PermittedAudiences readable) {
        if (items.isEmpty() || readable.isEmpty()) return Map.of();
        var query = StreamQuery.all(room, readable, items.size()).only(items);
        return parts.stream()
                .flatMap(part -> part.newest(query).stream())
                .collect(Collectors.toMap(StreamItem::subject, item -> item));
    }

    /**
     * Returns the first {@code most} of the listed items that the viewer may read and that are wanted, in the order of
     * the list. It reads the list until it has found enough of them or the list ends, so that items that the viewer may
     * not read do not make the result shorter (NL-02).
     *
     * @param list reads the part of the list after an offset
     */
    List<StreamItem> first(
            SpaceId room, PermittedAudiences readable, int most, Predicate<StreamItem> wanted, IdList list) {
        var first = new ArrayList<StreamItem>();
        for (var offset = 0; first.size() < most; offset += AT_A_TIME) {
            var ids = list.read(offset, AT_A_TIME);
            var found = of(room, Set.copyOf(ids), readable);
            ids.stream()
                    .flatMap(id -> Stream.ofNullable(found.get(id)))
                    .filter(wanted)
                    .forEach(first::add);
            if (ids.size() < AT_A_TIME) break;
        }
        return first.stream().limit(most).toList();
    }

    /** @throws NotFound if there is no such item in the room, or the viewer may not read it */
    StreamItem of(SpaceId room, UUID item, PermittedAudiences readable) {
        var found = of(room, Set.of(item), readable).get(item);
        if (found == null) throw new NotFound();
        return found;
    }

    /**
     * Returns an item of the room that the viewer may pin and may ask others to read.
     *
     * @throws Refused if the viewer is neither its author nor a steward of the room, or the room takes nothing new
     */
    StreamItem toHandle(SpaceId room, UUID item) {
        var readable = readable(room);
        var found = of(room, item, readable);
        access.require(Act.WRITE, found.marked().id());
        if (!mayHandle(found, readable)) throw Refused.forLackOfRight("operations.refused.handle");
        return found;
    }

    /** Returns whether the viewer may pin the item and ask others to read it. */
    boolean mayHandle(StreamItem item, PermittedAudiences readable) {
        return readable.may(Act.WRITE, item.marked().id())
                && (isMine(item) || readable.isSteward(item.marked().space()));
    }

    boolean isMine(StreamItem item) {
        var author = item.author();
        return author != null && author.id().equals(access.viewer());
    }
}
