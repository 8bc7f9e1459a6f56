package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.ItemKind;
import portal.access.NamedItem;
import portal.access.Names;
import portal.access.NotFound;
import portal.access.Place;
import portal.access.Reach;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/** What the viewer follows, and what they are told of: never of their own acts, and only of what they may read now. */
@Service
@Transactional
public class Notifications {
    /** For how long it is told what happened. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** How much the bell tells of at most; the page of all news goes on from there. */
    public static final int MOST_IN_BELL = 200;

    private static final int MOST_FOLLOWED = 500;

    private final NewsKinds kinds;
    private final NewsTable news;
    private final FollowTable follows;
    private final Access access;
    private final Names names;
    private final People people;
    private final Clock clock;

    Notifications(
            NewsKinds kinds,
            NewsTable news,
            FollowTable follows,
            Access access,
            Names names,
            People people,
            Clock clock) {
        this.kinds = kinds;
        this.news = news;
        this.follows = follows;
        this.access = access;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such space, or no such item that stands by itself, for the viewer */
    public void follow(UUID thing) {
        requireWhole(thing);
        follows.set(access.viewer(), thing, true, clock.instant());
    }

    /**
     * From now on the viewer is not told of it, whatever they write there.
     *
     * @throws NotFound as {@link #follow}
     */
    public void unfollow(UUID thing) {
        requireWhole(thing);
        follows.set(access.viewer(), thing, false, clock.instant());
    }

    @Transactional(readOnly = true)
    public boolean isFollowed(UUID thing) {
        return follows.isOn(access.viewer(), thing);
    }

    /** What the viewer follows and may read, the last begun first. */
    @Transactional(readOnly = true)
    public List<NamedItem> followed() {
        var ids = follows.of(access.viewer(), MOST_FOLLOWED);
        var named = names.of(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(named.get(id))).toList();
    }

    /** What the bell tells of: what the viewer has not seen, the newest first, {@link #MOST_IN_BELL} at most. */
    @Transactional(readOnly = true)
    public List<News> unseen() {
        return of(null, true, MOST_IN_BELL);
    }

    /** What concerns the viewer, the newest first. @param after where to go on; null: at the top */
    @Transactional(readOnly = true)
    public List<News> of(@Nullable Place after, boolean isUnseenOnly, int most) {
        var me = access.viewer();
        var readable = access.readable();
        var since = clock.instant().minus(KEPT);
        var found = new ArrayList<News>();
        var place = Optional.ofNullable(after);
        do {
            var rows = news.of(me, readable, since, place.orElse(Place.NEWEST), isUnseenOnly, most);
            found.addAll(named(rows, readable));
            place = rows.size() < most
                    ? Optional.empty()
                    : Optional.of(rows.getLast().place());
        } while (found.size() < most && place.isPresent());
        return found.subList(0, Math.min(most, found.size()));
    }

    /** The viewer has opened the thing, so that what happened to it is not new to them any more. */
    public void see(UUID whole) {
        news.see(access.viewer(), whole, clock.instant());
    }

    /** Nothing that has happened is new to the viewer any more. */
    public void seeAll() {
        news.seeAll(access.viewer(), clock.instant());
    }

    private void requireWhole(UUID thing) {
        var item = names.of(List.of(thing)).get(thing);
        if (item == null || item.kind().extent() == ItemKind.Extent.PART) throw new NotFound();
    }

    private List<News> named(List<NewsTable.Row> rows, Reach readable) {
        var things = names.of(
                rows.stream()
                        .flatMap(row -> Stream.of(row.subject(), row.whole(), row.space()))
                        .distinct()
                        .toList(),
                readable);
        var actors =
                people.cards(rows.stream().map(NewsTable.Row::actor).distinct().toList());
        return rows.stream().flatMap(row -> named(row, things, actors).stream()).toList();
    }

    /** Empty where the viewer may not see what it happened to, or where that is gone. */
    private Optional<News> named(NewsTable.Row row, Map<UUID, NamedItem> things, Map<PersonId, PersonCard> actors) {
        var subject = things.get(row.subject());
        var kind = kinds.of(row.fact());
        if (subject == null || kind.isEmpty()) return Optional.empty();
        return Optional.of(new News(
                row.id(),
                row.whole(),
                row.subject(),
                things.getOrDefault(row.whole(), subject),
                things.get(row.space()),
                kind.get().words(),
                subject.route(),
                Objects.requireNonNull(actors.get(row.actor())),
                row.at(),
                row.isSeen()));
    }
}
