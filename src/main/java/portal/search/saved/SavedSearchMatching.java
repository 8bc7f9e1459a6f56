package portal.search.saved;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.people.OnBehalf;
import portal.search.Query;
import portal.search.Results;
import portal.search.SearchUnavailable;

/**
 * Runs saved searches over new items, each with the access rights of its owner. Each search runs once for all new items
 * together, and not once for each new item. Searches of a person who is suspended or has no vouch are skipped; when the
 * person returns, these searches run over all items they missed.
 */
@Component
class SavedSearchMatching {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchMatching.class);

    /** The time by which two rounds overlap, because a remote index shows new entries with a short delay. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(2);

    private static final Duration DAY = Duration.ofDays(1);

    private final SavedSearchTable shelf;
    private final IndexChanges changes;
    private final NewlyVisibleItems newItems;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SavedSearchMatching(
            SavedSearchTable shelf,
            IndexChanges changes,
            NewlyVisibleItems newItems,
            OnBehalf onBehalf,
            TransactionTemplate transaction,
            Clock clock) {
        this.shelf = shelf;
        this.changes = changes;
        this.newItems = newItems;
        this.onBehalf = onBehalf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns whether an item became new in the index within the last few seconds. */
    boolean hasChanges() {
        changes.processNotes();
        return changes.hasAny(clock.instant().minus(LOOK_BACK.multipliedBy(2)));
    }

    /** Runs the searches over the items that are new in the index. */
    synchronized void matchChanges() {
        changes.processNotes();
        ask(StoredSavedSearch::changesUntil, newItems::changed, shelf::changesUntil);
    }

    /**
     * Runs the searches over the items that their owners were newly given access to. Also sets {@code toldUntil} of
     * each search to now, once a day: a daily notification reports the items found before this time.
     */
    synchronized void matchNewRights() {
        ask(StoredSavedSearch::rightsUntil, newItems::newlyPermitted, shelf::rightsUntil);
        var now = clock.instant();
        shelf.all().stream()
                .filter(search -> !search.toldUntil().plus(DAY).isAfter(now))
                .forEach(search -> shelf.toldUntil(search, now));
    }

    private void ask(
            Function<StoredSavedSearch, Instant> since,
            BiFunction<Instant, List<Query>, List<Set<UUID>>> question,
            BiConsumer<StoredSavedSearch, Instant> until) {
        shelf.all().stream()
                .collect(groupingBy(StoredSavedSearch::owner))
                .forEach((owner, searches) -> searches.stream()
                        .collect(groupingBy(since))
                        .forEach((then, alike) -> onBehalf.of(owner, () -> ask(then, alike, question, until))));
    }

    /**
     * Runs the searches of one owner. If this fails, the next round tries again; the searches of other owners still
     * run, unless the index is unavailable.
     */
    private void ask(
            Instant then,
            List<StoredSavedSearch> searches,
            BiFunction<Instant, List<Query>, List<Set<UUID>>> question,
            BiConsumer<StoredSavedSearch, Instant> until) {
        var now = clock.instant();
        try {
            var found = question.apply(
                    then, searches.stream().map(search -> search.said().query()).toList());
            keep(searches, found, now, search -> until.accept(search, later(then, now.minus(LOOK_BACK))));
        } catch (SearchUnavailable none) {
            if (none.advice() == Results.Advice.AWAY) throw none; // the index is unavailable for everybody
            LOG.warn("Saved searches of one person take too long and are asked again");
        } catch (RuntimeException failure) {
            LOG.error("Saved searches of one person could not be asked and are asked again", failure);
        }
    }

    private void keep(
            List<StoredSavedSearch> searches, List<Set<UUID>> found, Instant now, Consumer<StoredSavedSearch> done) {
        transaction.executeWithoutResult(open -> {
            for (int i = 0; i < searches.size(); i++) {
                shelf.found(searches.get(i), found.get(i), now);
                done.accept(searches.get(i));
            }
        });
    }

    /**
     * Returns the later of two times. The look-back therefore never reaches items from before the time when the search
     * was saved.
     */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
