package portal.worlds;

import static java.util.Locale.ENGLISH;
import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;
import static portal.worlds.World.AMBER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.access.SpaceId;
import portal.operations.AskForReading;
import portal.operations.ReadingRequests;
import portal.operations.RoomMessages;
import portal.operations.RoomPins;
import portal.operations.RoomStream;
import portal.operations.RoomVisits;
import portal.operations.SendRoomMessage;
import portal.operations.StreamEntry;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;

/** Every way to query or use the day page of a room (see {@link Surfaces}). */
class DaySurfaces {
    private static final StreamFilter ALL = StreamFilter.EVERYTHING;

    private final PageRenderer pages;
    private final RoomStream stream;
    private final RoomPins pins;
    private final ReadingRequests readings;
    private final RoomMessages messages;
    private final RoomVisits visits;

    DaySurfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        stream = writer.the(RoomStream.class);
        pins = writer.the(RoomPins.class);
        readings = writer.the(ReadingRequests.class);
        messages = writer.the(RoomMessages.class);
        visits = writer.the(RoomVisits.class);
    }

    void addTo(Surfaces all) {
        all.look("reading everything in a room", w -> each(w.all().spaces(), s -> done(() -> visits.seeAll(s))));
        all.look("arriving in a room", w -> each(w.all().spaces(), s -> done(() -> visits.arrive(s))));
        pages(all);
        all.look("a room's stream", w -> each(w.all().spaces(), s -> stream.page(s, ALL, null, 50)));
        for (var scope : Scope.values())
            all.look(
                    "a room's stream: " + scope,
                    w -> each(w.all().spaces(), s -> stream.page(s, ALL.in(scope), null, 50)));
        all.look("a room's stream, page by page", w -> each(w.all().spaces(), this::secondPage));
        all.look(
                "a room's stream, of one country",
                w -> each(
                        w.all().spaces(),
                        s -> stream.page(
                                s, new StreamFilter(Scope.ALL, "posts", CountryCode.of("BR"), null), null, 50)));
        all.look("the parts of a room's stream", w -> each(w.all().spaces(), stream::parts));
        all.look("how much is unread in a room", w -> each(w.all().spaces(), s -> stream.unread(s)));
        all.look("what is new in a room", w -> each(w.all().spaces(), s -> stream.marks(s, ALL, Instant.EPOCH)));
        all.look("what is pinned in a room", w -> each(w.all().spaces(), pins::of));
        all.look("what one was asked to read in a room", w -> each(w.all().spaces(), readings::pending));
        all.attempt("being seen in a room", w -> each(w.hidden().spaces(), visits::here));
        attempts(all);
    }

    private List<StreamEntry> secondPage(SpaceId space) {
        var first = stream.page(space, ALL, null, 2);
        return first.isEmpty() ? first : stream.page(space, ALL, first.getLast(), 2);
    }

    private void pages(Surfaces all) {
        all.look("a room: now", w -> each(w.rooms(), s -> pages.open("rooms/" + s.value())));
        for (var scope : List.of("unread", "to_read", "pinned"))
            all.look(
                    "a room: now, " + scope,
                    w -> each(w.rooms(), s -> pages.open("rooms/" + s.value() + "?tab=now&show=" + scope)));
    }

    private void attempts(Surfaces all) {
        all.attempt("pinning", w -> each(w.hidden().topics(), t -> done(() -> pins.pin(w.room, t.value()))));
        all.attempt("unpinning", w -> each(w.hidden().topics(), t -> done(() -> pins.unpin(w.room, t.value()))));
        all.attempt(
                "asking others to read",
                w -> each(
                        w.hidden().topics(),
                        t -> done(() -> readings.ask(new AskForReading(w.room, t.value(), Set.of())))));
        all.attempt(
                "withdrawing a request to read",
                w -> each(w.hidden().topics(), t -> done(() -> readings.withdraw(w.room, t.value()))));
        all.attempt(
                "confirming a reading",
                w -> each(w.hidden().topics(), t -> done(() -> readings.confirm(w.room, t.value()))));
        all.attempt("who has read", w -> each(w.hidden().topics(), t -> readings.progress(w.room, t.value())));
        all.attemptInSpaces(
                "a message to all", s -> messages.send(new SendRoomMessage(s, "Mine now", "Mine now", ENGLISH, AMBER)));
    }
}
