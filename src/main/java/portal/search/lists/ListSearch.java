package portal.search.lists;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import portal.access.Access;
import portal.access.ItemDetails;
import portal.access.PermittedAudiences;
import portal.access.ReadAudit;
import portal.people.Reauthentication;
import portal.search.Entry;
import portal.search.Query;
import portal.search.Results;
import portal.search.SearchUnavailable;
import portal.search.Searched;
import portal.search.grammar.Clause;
import portal.search.index.Index;
import portal.search.index.IndexOutage;
import portal.search.index.IndexQuery;
import portal.search.index.Rebuilding;
import portal.search.lists.ListedTerm.TermOutcome;
import portal.search.lists.TermList.ListLine;
import portal.search.words.Analysis;
import portal.search.words.TextNormalisation;

/**
 * Searches for all terms of a list in what the viewer may read.
 *
 * <p>A term matches as it is written. A selector, such as an e-mail address or an account number, also matches in its
 * other usual spellings ({@link portal.search.words.Selectors}). Most terms of most lists match nothing, so many terms
 * share one query. If that query finds something, its terms are queried again in smaller groups, and in the end one by
 * one. Access is checked again for every batch: a revoked grant takes effect with the next batch.
 */
@Service
public class ListSearch {
    private static final int STRETCH = 64;
    private static final int NARROWER = 8;

    /**
     * The most words in one query: a search engine accepts about a thousand clauses, and each word is searched for in
     * title and text.
     */
    private static final int MOST_WORDS = 300;

    private static final int ROUNDS = 3;

    private final Index index;
    private final Access access;
    private final ItemDetails details;
    private final Reauthentication reauthentication;
    private final ListSearchLimiter turns;
    private final Rebuilding rebuilding;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ListSearch(
            Index index,
            Access access,
            ItemDetails details,
            Reauthentication reauthentication,
            ListSearchLimiter turns,
            Rebuilding rebuilding,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.index = index;
        this.access = access;
        this.details = details;
        this.reauthentication = reauthentication;
        this.turns = turns;
        this.rebuilding = rebuilding;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /**
     * Searches for the terms of a list. Takes seconds for a long list.
     *
     * @param goOn receives the number of finished terms after each batch, and returns whether to continue
     * @throws ListSearchRunning when another list search of the viewer is running
     * @throws SearchUnavailable when the index cannot be queried at the moment
     * @throws CancellationException when {@code goOn} returns false
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ListFindings find(TermList list, IntPredicate goOn) {
        return turns.exclusively(access.viewer(), () -> {
            events.publishEvent(new Searched(access.viewer(), words(list), clock.instant()));
            var found = new TreeMap<Integer, ListedTerm>();
            for (var stretch : stretches(list.terms())) {
                turns.runSlice(
                        () -> IndexOutage.orUnavailable(() -> transaction.execute(open -> look(stretch, found))));
                if (!goOn.test(found.size())) throw new CancellationException();
            }
            return new ListFindings(
                    List.copyOf(found.values()),
                    list.repeated(),
                    list.blank(),
                    rebuilding.isIncomplete() ? Results.Advice.BEING_BUILT : null);
        });
    }

    private static String words(TermList list) {
        return list.terms().stream().map(ListLine::text).collect(Collectors.joining("\n"));
    }

    /**
     * Searches again for those of these terms that had a hit, because the viewer may have lost access to items. Returns
     * their current answers, and the earlier answers of the other terms.
     *
     * @param goOn receives the number of finished terms after each batch, and returns whether to continue
     * @throws ListSearchRunning when another list search of the viewer is running
     * @throws SearchUnavailable when the index cannot be queried at the moment
     * @throws CancellationException when {@code goOn} returns false
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ListedTerm> again(List<ListedTerm> terms, IntPredicate goOn) {
        return turns.exclusively(access.viewer(), () -> {
            var found = new TreeMap<Integer, ListedTerm>();
            terms.forEach(then -> found.put(then.term().line(), then));
            var done = 0;
            for (var hits : stretches(terms.stream()
                    .filter(ListedTerm::isHit)
                    .map(ListedTerm::term)
                    .toList())) {
                turns.runSlice(
                        () -> IndexOutage.orUnavailable(() -> transaction.execute(open -> lookAgain(hits, found))));
                done += hits.size();
                if (!goOn.test(done)) throw new CancellationException();
            }
            return List.copyOf(found.values());
        });
    }

    /**
     * Returns the answers for the file that the viewer downloads; terms that had a hit are searched for again.
     *
     * @throws ListSearchRunning when another list search of the viewer is running
     * @throws SearchUnavailable when the index cannot be queried at the moment
     * @throws portal.people.ReauthenticationNeeded when the answers name an item that is marked RESTRICTED or higher,
     *     and the viewer has not confirmed their identity recently
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ListedTerm> exported(List<ListedTerm> terms) {
        var exported = again(terms, done -> true);
        if (exported.stream().anyMatch(ListSearch::namesWhatIsRestricted)) reauthentication.require();
        return exported;
    }

    private static boolean namesWhatIsRestricted(ListedTerm term) {
        var first = term.first();
        return first != null && !first.isSpace() && ReadAudit.areLogged(first.marking());
    }

    private Map<Integer, ListedTerm> lookAgain(List<ListLine> hits, Map<Integer, ListedTerm> found) {
        var readable = access.readable();
        hits.forEach(term -> found.put(term.line(), ListedTerm.without(term, TermOutcome.NO_HIT)));
        if (readable.isEmpty()) return found;
        var bests = new LinkedHashMap<ListLine, Best>();
        for (var term : hits) {
            var best = best(question(term.clause(), readable, 1), 1);
            if (best != null) bests.put(term, best);
        }
        return sighted(bests, readable, found);
    }

    /** Splits the list into batches, each small enough for one query. */
    private static List<List<ListLine>> stretches(List<ListLine> terms) {
        var stretches = new ArrayList<List<ListLine>>();
        var words = MOST_WORDS;
        for (var term : terms) {
            words += Analysis.count(term.text());
            if (words > MOST_WORDS || stretches.getLast().size() == STRETCH) {
                stretches.add(new ArrayList<>());
                words = Analysis.count(term.text());
            }
            stretches.getLast().add(term);
        }
        return stretches;
    }

    private Map<Integer, ListedTerm> look(List<ListLine> terms, Map<Integer, ListedTerm> found) {
        var readable = access.readable();
        var clauses = new LinkedHashMap<ListLine, Clause>();
        for (var term : terms) {
            var why = term.refusal();
            if (why == null) clauses.put(term, term.clause());
            found.put(term.line(), ListedTerm.without(term, why == null ? TermOutcome.NO_HIT : why));
        }
        if (readable.isEmpty()) return found;
        var bests = new LinkedHashMap<ListLine, Best>();
        narrow(List.copyOf(clauses.entrySet()), readable, bests);
        return sighted(bests, readable, found);
    }

    /** The best match of a term, and the number of items that match the term. */
    private record Best(long items, Entry entry) {}

    /** Adds the best items to the answers, with their spaces and markings, which are queried for all items together. */
    private Map<Integer, ListedTerm> sighted(
            Map<ListLine, Best> bests, PermittedAudiences readable, Map<Integer, ListedTerm> found) {
        var beside = details.of(bests.values().stream().map(Best::entry).toList(), readable);
        bests.forEach((term, best) -> {
            var entry = best.entry();
            var sighting = new TermOccurrence(
                    entry.kind(),
                    entry.subject(),
                    TextNormalisation.of(entry.title()),
                    beside.space(entry),
                    beside.marking(entry));
            found.put(term.line(), new ListedTerm(term, TermOutcome.HIT, best.items(), sighting));
        });
        return found;
    }

    /** Queries all terms together; if there is a match, queries them again in smaller groups. */
    private void narrow(
            List<Map.Entry<ListLine, Clause>> terms, PermittedAudiences readable, Map<ListLine, Best> bests) {
        var any = Clause.any(terms.stream().map(Map.Entry::getValue).toList());
        if (any == null) return;
        if (terms.size() == 1) {
            var best = best(question(any, readable, 1), 1);
            if (best != null) bests.put(terms.getFirst().getKey(), best);
        } else if (index.ask(question(any, readable, 0)).total() > 0) {
            var part = terms.size() > NARROWER ? NARROWER : 1;
            for (int from = 0; from < terms.size(); from += part)
                narrow(terms.subList(from, Math.min(from + part, terms.size())), readable, bests);
        }
    }

    private static IndexQuery question(Clause clause, PermittedAudiences readable, int count) {
        return IndexQuery.of(clause, Query.of("").page(0, count), readable);
    }

    /**
     * Returns the best match whose stored row confirms that the viewer may still read the item; null if there is none,
     * or if the rows of {@value #ROUNDS} matches in a row do not confirm this.
     */
    private @Nullable Best best(IndexQuery question, int round) {
        var answer = index.ask(question);
        if (answer.ids().isEmpty()) return null;
        var id = answer.ids().getFirst();
        var item = answer.items().get(id);
        if (item != null && question.readable().contains(item.entry().audience()))
            return new Best(answer.total(), item.entry());
        return round < ROUNDS ? best(question.without(List.of(id)), round + 1) : null;
    }
}
