package portal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.People;

/**
 * One question over everything that one may read.
 *
 * <p>The reader's audiences are part of the query, so that hits, total and counts know of nothing else; without a
 * viewer there is no answer. The stored row has the last word: what has left its audience or is gone, and the index does
 * not know it yet, is taken out and the question asked again.
 */
@Service
@Transactional(readOnly = true)
public class Search {
    private static final int ROUNDS = 3;

    private final Index index;
    private final Access access;
    private final Spaces spaces;
    private final People people;
    private final Rebuilding rebuilding;

    Search(Index index, Access access, Spaces spaces, People people, Rebuilding rebuilding) {
        this.index = index;
        this.access = access;
        this.spaces = spaces;
        this.people = people;
        this.rebuilding = rebuilding;
    }

    /** The items that the viewer may read and that have the words, best first. Never fails on what was typed. */
    public Results find(Query query) {
        var readable = access.readable();
        if (readable.isEmpty()) return Results.none(null);
        var words = Words.of(query.words());
        if (words.advice() != null) return Results.none(words.advice());
        var reach = Math.clamp(Results.DEPTH - query.from(), 0, query.count());
        return answer(new Question(words, query.stretch(query.from(), reach), readable, Set.of()), 1);
    }

    private Results answer(Question question, int round) {
        var answer = index.ask(question);
        var items = answer.items();
        items.values()
                .removeIf(item -> !question.readable().contains(item.entry().audience()));
        var gone = answer.ids().stream().filter(id -> !items.containsKey(id)).toList();
        if (!gone.isEmpty() && round < ROUNDS) return answer(question.without(gone), round + 1);
        var cards = spaces.cards(spacesOf(answer));
        return new Results(
                answer.total() - gone.size(),
                hits(question, answer, cards),
                facets(answer, cards),
                rebuilding.isRunning() ? Results.Advice.BEING_BUILT : null);
    }

    private List<Hit> hits(Question question, Index.Answer answer, Map<SpaceId, SpaceCard> cards) {
        var found = answer.ids().stream()
                .map(answer.items()::get)
                .filter(Objects::nonNull)
                .toList();
        var entries = found.stream().map(Findable::entry).toList();
        var markings = access.markings(entries.stream().map(Entry::audience).toList());
        var authors = people.cards(
                entries.stream().map(Entry::author).filter(Objects::nonNull).toList());
        var extracts = new Extracts(question.words());
        return found.stream()
                .filter(item -> markings.containsKey(item.entry().audience()))
                .map(item -> {
                    var entry = item.entry();
                    return new Hit(
                            entry,
                            extracts.title(entry.title(), item.wordings()),
                            extracts.of(item.wordings()),
                            cards.get(entry.space()),
                            entry.author() == null ? null : authors.get(entry.author()),
                            Objects.requireNonNull(markings.get(entry.audience())));
                })
                .toList();
    }

    private static Map<Facet, List<Results.Bucket>> facets(Index.Answer answer, Map<SpaceId, SpaceCard> cards) {
        var facets = new EnumMap<Facet, List<Results.Bucket>>(Facet.class);
        answer.counts()
                .forEach((facet, counts) -> facets.put(
                        facet,
                        counts.entrySet().stream()
                                .filter(count -> facet != Facet.SPACE || cards.containsKey(space(count.getKey())))
                                .map(count -> new Results.Bucket(
                                        count.getKey(), label(facet, count.getKey(), cards), count.getValue()))
                                .sorted(Comparator.comparing(Results.Bucket::count)
                                        .reversed()
                                        .thenComparing(Results.Bucket::label))
                                .toList()));
        return facets;
    }

    private static String label(Facet facet, String value, Map<SpaceId, SpaceCard> cards) {
        return facet == Facet.SPACE
                ? Objects.requireNonNull(cards.get(space(value))).name()
                : value;
    }

    private static Collection<SpaceId> spacesOf(Index.Answer answer) {
        var spaces = new HashSet<SpaceId>();
        answer.items().values().forEach(item -> spaces.add(item.entry().space()));
        answer.counts().getOrDefault(Facet.SPACE, Map.of()).keySet().forEach(value -> spaces.add(space(value)));
        return spaces;
    }

    private static SpaceId space(String value) {
        return new SpaceId(UUID.fromString(value));
    }
}
