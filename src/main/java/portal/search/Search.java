package portal.search;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import portal.access.Access;
import portal.access.ItemDetails;
import portal.access.ItemKind;
import portal.access.ItemKinds;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.search.Query.Order;
import portal.search.extracts.Extracts;
import portal.search.grammar.Clause;
import portal.search.grammar.ParsedQuery;
import portal.search.index.Index;
import portal.search.index.IndexQuery;
import portal.search.index.InverseDocumentFrequency;
import portal.search.index.QueryLimiter;
import portal.search.index.Rebuilding;
import portal.search.index.TermWeighting;
import portal.search.interpretation.FacetMapping;
import portal.search.interpretation.QueryInterpretation;
import portal.search.suggestions.Completion;
import portal.search.suggestions.SignificantTerms;
import portal.search.suggestions.SpellingCorrection;
import portal.search.words.Fields;
import portal.search.words.TextNormalisation;

/**
 * Search over everything that the viewer may read.
 *
 * <p>The viewer's audiences are part of the query, so hits, totals and counts include nothing else. If there is no
 * viewer, a search finds nothing. Each hit is checked against its database row, because the index may not know the
 * latest changes: if the item was deleted or moved to an audience without the viewer, the item is excluded and the
 * query is run again.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED) // QueryLimiter opens a transaction when the query may run
public class Search {
    private static final int ROUNDS = 3;
    private static final int FEW = 10;
    private static final int ALIKE = 3;

    private final Index index;
    private final QueryLimiter limiter;
    private final Access access;
    private final Spaces spaces;
    private final ItemDetails details;
    private final QueryInterpretation interpretation;
    private final FacetMapping facets;
    private final Completion completion;
    private final Rebuilding rebuilding;
    private final ItemKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Search(
            Index index,
            QueryLimiter limiter,
            Access access,
            Spaces spaces,
            ItemDetails details,
            QueryInterpretation interpretation,
            FacetMapping facets,
            Completion completion,
            Rebuilding rebuilding,
            ItemKinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.index = index;
        this.limiter = limiter;
        this.access = access;
        this.spaces = spaces;
        this.details = details;
        this.interpretation = interpretation;
        this.facets = facets;
        this.completion = completion;
        this.rebuilding = rebuilding;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the requested range of the matching items that the viewer may read, in the order that the query asks for.
     * Never fails because of the typed text; if the index cannot answer, the results contain only the advice.
     */
    public Results find(Query query) {
        return found(query, clause -> clause);
    }

    /** Does the same as the method above, but searches only the items with these ids. */
    public Results find(Query query, Collection<UUID> among) {
        var keys =
                new Clause.OneOf(Fields.KEY, among.stream().map(UUID::toString).collect(Collectors.toSet()));
        return found(query, clause -> new Clause.And(List.of(clause, keys)));
    }

    private Results found(Query query, UnaryOperator<Clause> narrowed) {
        try {
            return limiter.ask(() -> answer(query, narrowed));
        } catch (SearchUnavailable none) {
            return Results.none(none.advice());
        }
    }

    private Results answer(Query query, UnaryOperator<Clause> narrowed) {
        var readable = access.readable();
        if (readable.isEmpty()) return Results.none(null);
        events.publishEvent(new Searched(access.viewer(), query.words(), clock.instant()));
        var understood = interpretation.of(query, readable);
        if (understood.clause() == null) return Results.none(understood.advice());
        var clause = narrowed.apply(understood.clause());
        var reach = Math.clamp(Results.DEPTH - query.from(), 0, query.count());
        var frequencies = new InverseDocumentFrequency(index, readable);
        var inIndex = facets.inIndex(query.page(Math.min(query.from(), Results.DEPTH), reach), readable);
        var question = IndexQuery.of(clause, inIndex, readable)
                .counting(counted(query))
                .weighing(weighing(clause, query, frequencies));
        var results = answer(question, false, 1).telling(understood.explanations(), understood.otherWords());
        return results.whole() < FEW && query.from() == 0
                ? results.meaning(new SpellingCorrection(index, readable, frequencies).of(clause, query.words()))
                : results;
    }

    /**
     * Returns one item with more matching passages than in a list of hits; empty if the query does not match the item,
     * if the viewer may not read it, or if the index cannot answer.
     *
     * @param item the id of the item's indexed row ({@link Entry#id})
     */
    public Optional<Hit> hit(Query query, UUID item) {
        try {
            return limiter.ask(() -> looked(query, item));
        } catch (SearchUnavailable none) {
            return Optional.empty();
        }
    }

    private Optional<Hit> looked(Query query, UUID item) {
        var readable = access.readable();
        var clause = interpretation.of(query, readable).clause();
        if (readable.isEmpty() || clause == null) return Optional.empty();
        var alone = new Clause.OneOf(Fields.KEY, Set.of(item.toString()));
        var both = new Clause.And(List.of(clause, alone));
        var question = IndexQuery.of(both, facets.inIndex(query.page(0, 1), readable), readable);
        return answer(question, true, 1).hits().stream().findFirst();
    }

    /** Returns the facets to count: all of them for the first page of hits, and none for later pages. */
    private static Set<Facet> counted(Query query) {
        return query.from() == 0 ? EnumSet.allOf(Facet.class) : Set.of();
    }

    /** Returns whether these words can be searched for: there is at least one, and there are not too many. */
    public boolean canAsk(String words) {
        access.viewer();
        return interpretation.words(words) != null;
    }

    /** Returns whole queries that complete a query which is being typed; they contain only what the viewer may see. */
    public List<String> complete(String typed) {
        return complete(typed, SpaceScope.everything());
    }

    /**
     * Completes a query like {@link #complete(String)}, but with space names and title words from these spaces only.
     */
    public List<String> complete(String typed, SpaceScope within) {
        if (typed.length() > ParsedQuery.LONGEST) return List.of();
        try {
            return limiter.ask(() -> completed(TextNormalisation.of(typed), within));
        } catch (SearchUnavailable none) {
            return List.of();
        }
    }

    private List<String> completed(String typed, SpaceScope within) {
        var readable = SingletonSupplier.of(access::readable); // lazy: field names do not need the audiences
        var questions = completion.of(typed, readable::obtain, within);
        return questions.isEmpty() || readable.obtain().isEmpty() ? List.of() : questions;
    }

    /**
     * Returns items that the viewer may read and that share characteristic words with an item, best first.
     *
     * @param among the kinds of items to include
     * @param count the most items to return
     * @throws NotFound when the item does not exist, is not indexed yet, or the viewer may not see it
     * @throws SearchUnavailable when the index cannot be queried at the moment
     */
    public List<Hit> similar(ItemKind kind, UUID subject, Predicate<ItemKind> among, int count) {
        return similar(kind, subject, among, SpaceScope.everything(), count);
    }

    /** Does the same as the method above, but returns only items in the spaces of {@code within}. */
    public List<Hit> similar(ItemKind kind, UUID subject, Predicate<ItemKind> among, SpaceScope within, int count) {
        return limiter.ask(() -> alike(kind, subject, among, within, count));
    }

    private List<Hit> alike(ItemKind kind, UUID subject, Predicate<ItemKind> among, SpaceScope within, int count) {
        var readable = access.readable();
        var key = new Clause.And(List.of(
                new Clause.OneOf(Fields.KIND, Set.of(kind.code())),
                new Clause.OneOf(Fields.SUBJECT, Set.of(subject.toString()))));
        var item = readable.isEmpty()
                ? null
                : index.items(key, readable, 1).stream().findFirst().orElse(null);
        if (item == null) throw new NotFound();
        var frequencies = new InverseDocumentFrequency(index, readable);
        var words = SignificantTerms.words(item.wordings(), frequencies);
        if (words.isEmpty()) return List.of();
        var clause = within.restrict(new Clause.Several(words, Math.min(ALIKE, words.size())), spaces);
        var query = Query.of("")
                .only(
                        Facet.KIND,
                        kinds.all().stream().filter(among).map(ItemKind::code).toArray(String[]::new))
                .page(0, Math.clamp(count, 0, Query.PAGE));
        var question = IndexQuery.of(clause, query, readable)
                .without(List.of(item.entry().id()))
                .weighing(frequencies);
        return answer(question, false, 1).hits();
    }

    private Results answer(IndexQuery question, boolean isLook, int round) {
        var wide = widened(question);
        var answer = index.ask(wide);
        var items = answer.items();
        items.values()
                .removeIf(item -> !question.readable().contains(item.entry().audience()));
        var gone = answer.ids().stream().filter(id -> !items.containsKey(id)).toList();
        if (!gone.isEmpty() && round < ROUNDS) return answer(question.without(gone), isLook, round + 1);
        var counts = facets.sums(answer.counts(), question.readable());
        var names = spaces.labels(spacesIn(counts), question.readable());
        return new Results(
                answer.total() - gone.size(),
                wide == question
                        ? answer.total() - gone.size()
                        : index.count(question.without(gone).alike()),
                hits(question, answer, isLook),
                facets(counts, names),
                List.of(),
                null,
                List.of(),
                rebuilding.isIncomplete() ? Results.Advice.BEING_BUILT : null);
    }

    /**
     * Widens a query of plain words if few items have all its words: the returned query also matches items with only
     * some of the words, and ranks these items last. Returns any other query unchanged.
     */
    private IndexQuery widened(IndexQuery question) {
        if (!(question.clause() instanceof Clause.Plain plain)
                || plain.words().isEmpty()
                || plain.parts().size() == 1) return question;
        var whole = index.some(question.everywhere(), FEW);
        return whole.size() < FEW
                ? question.with(new Clause.Some(
                        plain.words().stream().flatMap(Clause::apart).toList(),
                        plain.compulsory(),
                        whole.stream().map(UUID::toString).collect(Collectors.toSet())))
                : question;
    }

    /**
     * Returns the weights of the words: all equal for a single word or a sort by date, because weights do not change
     * the order of such results.
     */
    private static TermWeighting weighing(Clause clause, Query query, InverseDocumentFrequency frequencies) {
        return query.order() == Order.RELEVANCE
                        && clause.scoring().distinct().limit(2).count() > 1
                ? frequencies
                : TermWeighting.ALIKE;
    }

    private List<Hit> hits(IndexQuery question, Index.IndexResult answer, boolean isLook) {
        var found = answer.ids().stream()
                .map(answer.items()::get)
                .filter(Objects::nonNull)
                .toList();
        var beside = details.of(found.stream().map(Findable::entry).toList(), question.readable());
        var extracts = new Extracts(question.clause());
        return found.stream()
                .filter(item -> beside.isReadable(item.entry()))
                .map(item -> {
                    var entry = item.entry();
                    return new Hit(
                            entry,
                            extracts.title(entry.title(), item.wordings()),
                            isLook ? extracts.more(item.wordings()) : extracts.of(item.wordings()),
                            Format.of(item.mediaType()),
                            item.mediaType() != null,
                            readable(item.whole(), question.readable()),
                            beside.space(entry),
                            beside.person(entry.author()),
                            beside.marking(entry));
                })
                .toList();
    }

    private static @Nullable ParentItem readable(@Nullable ParentItem whole, PermittedAudiences readable) {
        return whole != null && readable.contains(whole.audience()) ? whole : null;
    }

    private static Map<Facet, List<Results.Bucket>> facets(
            Map<Facet, Map<String, Long>> counts, Map<SpaceId, String> names) {
        var facets = new EnumMap<Facet, List<Results.Bucket>>(Facet.class);
        counts.forEach((facet, values) -> facets.put(
                facet,
                mostFrequent(facet, values)
                        .filter(count -> facet != Facet.SPACE || names.containsKey(space(count.getKey())))
                        .map(count -> new Results.Bucket(
                                count.getKey(), label(facet, count.getKey(), names), count.getValue()))
                        .sorted(Comparator.comparing(Results.Bucket::count)
                                .reversed()
                                .thenComparing(Results.Bucket::label))
                        .toList()));
        return facets;
    }

    private static Stream<Map.Entry<String, Long>> mostFrequent(Facet facet, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(facet == Facet.MONTH ? counts.size() : Results.MOST_BUCKETS); // the page sums months to years
    }

    private static String label(Facet facet, String value, Map<SpaceId, String> names) {
        return facet == Facet.SPACE ? Objects.requireNonNull(names.get(space(value))) : value;
    }

    private static List<SpaceId> spacesIn(Map<Facet, Map<String, Long>> counts) {
        return mostFrequent(Facet.SPACE, counts.getOrDefault(Facet.SPACE, Map.of()))
                .map(count -> space(count.getKey()))
                .toList();
    }

    private static SpaceId space(String value) {
        return new SpaceId(UUID.fromString(value));
    }
}
