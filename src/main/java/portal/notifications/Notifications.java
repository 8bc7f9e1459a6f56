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
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.access.NamedItems;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Follows things for the viewer, and finds the viewer's news. News are never about the viewer's own actions, and only
 * about items that the viewer may read now.
 */
@Service
@Transactional
public class Notifications {
    /** The time after which news are deleted. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** The maximum number of news that the bell shows; the page of all news lists the others too. */
    public static final int MOST_IN_BELL = 200;

    private static final int MOST_FOLLOWED = 500;

    private final NewsKinds kinds;
    private final NewsTable news;
    private final FollowTable follows;
    private final Access access;
    private final NamedItems names;
    private final People people;
    private final Clock clock;

    Notifications(
            NewsKinds kinds,
            NewsTable news,
            FollowTable follows,
            Access access,
            NamedItems names,
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

    /**
     * Makes the viewer follow a thing.
     *
     * @param thing the id of a space or of an item that is not part of another item
     * @throws NotFound if there is no such thing or the viewer may not see it
     */
    public void follow(UUID thing) {
        requireWhole(thing);
        follows.set(access.viewer(), thing, true, clock.instant());
    }

    /**
     * Makes the viewer stop following a thing. If the viewer writes in the thing later, they do not follow it again.
     *
     * @throws NotFound in the same cases as {@link #follow}
     */
    public void unfollow(UUID thing) {
        requireWhole(thing);
        follows.set(access.viewer(), thing, false, clock.instant());
    }

    @Transactional(readOnly = true)
    public boolean isFollowed(UUID thing) {
        return follows.isOn(access.viewer(), thing);
    }

    /**
     * Returns the things that the viewer follows and may see, the last followed first. Leaves out things that are part
     * of another thing, such as an invitation: the viewer follows these only to be told of them ({@link Addressed}).
     * Considers only the last {@value #MOST_FOLLOWED} that the viewer has followed.
     */
    @Transactional(readOnly = true)
    public List<NamedItem> followed() {
        var ids = follows.of(access.viewer(), MOST_FOLLOWED);
        var named = names.of(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(named.get(id)))
                .filter(thing -> thing.kind().extent() != ItemKind.Extent.PART)
                .toList();
    }

    /**
     * Returns the news for the bell: the news that the viewer has not seen, at most {@link #MOST_IN_BELL}, the newest
     * first.
     */
    @Transactional(readOnly = true)
    public List<News> unseen() {
        return of(null, true, MOST_IN_BELL);
    }

    /**
     * Returns one page of the news of the viewer, the newest first.
     *
     * @param after the position after which the list continues; null to start with the newest
     */
    @Transactional(readOnly = true)
    public List<News> of(@Nullable ListPosition after, boolean isUnseenOnly, int most) {
        var me = access.viewer();
        var readable = access.readable();
        var since = clock.instant().minus(KEPT);
        var found = new ArrayList<News>();
        var place = Optional.ofNullable(after);
        do {
            var rows = news.of(me, readable, since, place.orElse(ListPosition.NEWEST), isUnseenOnly, most);
            found.addAll(named(rows, readable));
            place = rows.size() < most
                    ? Optional.empty()
                    : Optional.of(rows.getLast().place());
        } while (found.size() < most && place.isPresent());
        return found.subList(0, Math.min(most, found.size()));
    }

    /**
     * Stores that the viewer has opened a thing, so that its news until now count as seen.
     *
     * @param whole the id of the thing, which is not part of another thing
     */
    public void see(UUID whole) {
        news.see(access.viewer(), whole, clock.instant());
    }

    /** Marks all news of the viewer as seen. */
    public void seeAll() {
        news.seeAll(access.viewer(), clock.instant());
    }

    private void requireWhole(UUID thing) {
        var item = names.of(List.of(thing)).get(thing);
        if (item == null || item.kind().extent() == ItemKind.Extent.PART) throw new NotFound();
    }

    private List<News> named(List<NewsTable.NewsRow> rows, PermittedAudiences readable) {
        var things = names.of(
                rows.stream()
                        .flatMap(row -> Stream.of(row.subject(), row.whole(), row.space()))
                        .distinct()
                        .toList(),
                readable);
        var actors = people.cards(
                rows.stream().map(NewsTable.NewsRow::actor).distinct().toList());
        return rows.stream().flatMap(row -> named(row, things, actors).stream()).toList();
    }

    /** Adds the names to a row; empty if the viewer may not see the thing, or it no longer exists. */
    private Optional<News> named(NewsTable.NewsRow row, Map<UUID, NamedItem> things, Map<PersonId, PersonCard> actors) {
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
