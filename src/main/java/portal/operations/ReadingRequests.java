package portal.operations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.StreamItem;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Asks the readers of an item of a room to read it and to confirm that they have. Only people who can read the item now
 * are asked and listed: a person who loses access to it is no longer listed (AC-18).
 */
@Service
@Transactional
public class ReadingRequests {
    private static final int MOST_SHOWN = 20;

    private final RoomItems items;
    private final ReadingTable requests;
    private final Access access;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingRequests(
            RoomItems items,
            ReadingTable requests,
            Access access,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.requests = requests;
        this.access = access;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks people to read an item. Only its author and the stewards of the room may do so. A new request replaces an
     * earlier request for the item.
     *
     * @throws Refused if none of the people who would be asked can read the item
     */
    public void ask(AskForReading command) {
        var item = items.toHandle(command.room(), command.item());
        var asked = asked(item, access.viewer(), command.countries());
        if (asked.isEmpty()) throw new Refused("operations.refused.nobody-reads").because("countries");
        requests.put(command.room(), item.subject(), command.countries(), access.viewer(), clock.instant());
        events.publishEvent(new ReadingAsked(
                item.subject(),
                item.whole(),
                item.marked().id(),
                command.room(),
                asked.stream().map(PersonCard::id).collect(toSet()),
                access.viewer(),
                clock.instant()));
    }

    /** Withdraws a request. Only the author of the item and the stewards of the room may do so. */
    public void withdraw(SpaceId room, UUID item) {
        var found = items.toHandle(room, item);
        if (!requests.delete(room, item)) throw new NotFound();
        events.publishEvent(new ReadingRequestWithdrawn(
                item, found.whole(), found.marked().id(), room, access.viewer(), clock.instant()));
    }

    /**
     * Confirms that the viewer has read an item. If the viewer has confirmed already, nothing happens.
     *
     * @throws NotFound if the viewer was not asked, or may not read the item
     */
    public void confirm(SpaceId room, UUID item) {
        var found = items.of(room, item, items.readable(room));
        access.require(Act.DECIDE, found.marked().id());
        var request = requests.of(room, Set.of(item)).get(item);
        if (request == null
                || !isAsked(found, request.by(), request.countries()).test(access.me())) throw new NotFound();
        if (!requests.confirm(room, item, access.viewer(), clock.instant())) return;
        events.publishEvent(
                new ReadingConfirmed(item, found.whole(), found.marked().id(), room, access.viewer(), clock.instant()));
    }

    /**
     * Returns who has confirmed. Only the person who asked, the author of the item and the stewards of the room may see
     * this.
     *
     * @throws NotFound if there is no request, or the viewer may not read the item
     */
    @Transactional(readOnly = true)
    public ReadingProgress progress(SpaceId room, UUID item) {
        var readable = items.readable(room);
        var found = items.of(room, item, readable);
        var request = requests.of(room, Set.of(item)).get(item);
        if (request == null) throw new NotFound();
        if (!request.by().equals(access.viewer()) && !items.isMine(found) && !readable.isSteward(room))
            throw Refused.forLackOfRight("operations.refused.handle");
        var confirmed = requests.confirmedBy(room, item);
        var asked = asked(found, request.by(), request.countries());
        return new ReadingProgress(
                asked.stream().filter(person -> confirmed.contains(person.id())).toList(),
                asked.stream()
                        .filter(person -> !confirmed.contains(person.id()))
                        .toList());
    }

    /**
     * Returns the items of a room that the viewer was asked to read and has not confirmed, the latest request first, at
     * most {@value #MOST_SHOWN}.
     */
    @Transactional(readOnly = true)
    public List<StreamItem> pending(SpaceId room) {
        var readable = items.readable(room);
        var me = access.me();
        return items.first(
                room,
                readable,
                MOST_SHOWN,
                item -> !items.isMine(item),
                (offset, most) -> requests.pending(Set.of(room), me, offset, most).stream()
                        .map(ReadingTable.Pending::item)
                        .toList());
    }

    /**
     * Returns the requests that concern the viewer for these items, which the viewer may read, by the id of the item.
     */
    Map<UUID, ReadingRequest> of(SpaceId room, Collection<StreamItem> shown, boolean isSteward) {
        var stored = requests.of(room, shown.stream().map(StreamItem::subject).collect(toSet()));
        if (stored.isEmpty()) return Map.of();
        var me = access.me();
        var confirmed = requests.confirmed(room, stored.keySet(), me.id());
        var askers = people.cards(
                stored.values().stream().map(ReadingTable.Asked::by).distinct().toList());
        var result = new HashMap<UUID, ReadingRequest>();
        for (var item : shown) {
            var request = stored.get(item.subject());
            if (request == null) continue;
            var isForMe = isAsked(item, request.by(), request.countries()).test(me);
            var isMine = request.by().equals(me.id()) || items.isMine(item) || isSteward;
            if (isForMe || isMine)
                result.put(
                        item.subject(),
                        new ReadingRequest(
                                askers.get(request.by()),
                                request.at(),
                                isMine ? request.countries() : Set.of(),
                                isForMe,
                                confirmed.contains(item.subject()),
                                isMine));
        }
        return result;
    }

    /** Returns the participants who can read the item now and are asked, sorted by name. */
    private List<PersonCard> asked(StreamItem item, PersonId by, Set<CountryCode> countries) {
        var participants = Set.copyOf(access.addressees(item.marked().space().audience()));
        return access.readers(item.marked().id()).persons().stream()
                .filter(person -> participants.contains(person.id()))
                .filter(isAsked(item, by, countries))
                .toList();
    }

    private static Predicate<PersonCard> isAsked(StreamItem item, PersonId by, Set<CountryCode> countries) {
        return person -> !person.id().equals(by)
                && !isBy(person, item.author())
                && (countries.isEmpty() || person.country() != null && countries.contains(person.country()));
    }

    private static boolean isBy(PersonCard person, @Nullable PersonCard author) {
        return author != null && author.id().equals(person.id());
    }
}
