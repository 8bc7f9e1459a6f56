package portal.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.operations.RoomVisitTable.Visit;
import portal.people.People;
import portal.people.PersonCard;

/**
 * Stores when the viewer visits a room, so that the page can show what is unread since the last visit, and who else is
 * there now. A visit ends when no page of the room has been open for {@link #PAUSE}. Only people who may enter the room
 * see who is there, and only such people are seen (AC-18).
 */
@Service
@Transactional
public class RoomVisits {
    /** How long a page counts as open after it last said that it is open. */
    public static final Duration FRESH = Duration.ofSeconds(30);

    /** How long a visit lasts after a page last said that it is open. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    private static final int MOST = 30;

    private final RoomVisitTable visits;
    private final Access access;
    private final People people;
    private final Clock clock;

    RoomVisits(RoomVisitTable visits, Access access, People people, Clock clock) {
        this.visits = visits;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Stores that the viewer opens the page of a room.
     *
     * @return the time after which everything is unread: the end of the visit before; for the first visit, now
     * @throws NotFound if the viewer may not enter the room
     */
    public Instant arrive(SpaceId room) {
        access.require(Act.READ, room.audience());
        var now = clock.instant();
        var since = visits.find(room, access.viewer())
                .map(visit -> visit.lastAt().plus(PAUSE).isBefore(now) ? visit.lastAt() : visit.since())
                .orElse(now);
        visits.put(room, access.viewer(), new Visit(since, now));
        return since;
    }

    /** Stores that the viewer has read everything in the room until now. */
    public void seeAll(SpaceId room) {
        access.require(Act.READ, room.audience());
        var now = clock.instant();
        visits.put(room, access.viewer(), new Visit(now, now));
    }

    /**
     * Stores that the viewer has the page of a room open, and returns the other people who have it open, sorted by
     * name: at most {@value #MOST}, and only people who may enter the room now.
     */
    public List<PersonCard> here(SpaceId room) {
        access.require(Act.READ, room.audience());
        var now = clock.instant();
        visits.touch(room, access.viewer(), now);
        var others = access.addressees(room.audience()).stream()
                .filter(person -> !person.equals(access.viewer()))
                .toList();
        return people.cards(visits.present(room, others, now.minus(FRESH), MOST)).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /** Returns the time after which everything is unread for the viewer; now if the viewer was never in the room. */
    Instant unreadSince(SpaceId room) {
        return visits.find(room, access.viewer()).map(Visit::since).orElseGet(clock::instant);
    }
}
