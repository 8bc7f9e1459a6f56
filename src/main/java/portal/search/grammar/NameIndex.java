package portal.search.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portal.search.words.Analysis;
import portal.search.words.DamerauLevenshtein;
import portal.search.words.Fields;
import portal.search.words.SpellingVariants;
import portal.search.words.TextNormalisation;

/**
 * Looks up objects by name: returns the objects whose whole name matches or, if no whole name matches, the objects
 * whose name contains the words. Ignores accents and case.
 */
public class NameIndex<T> {
    private final List<Named<T>> all = new ArrayList<>();
    private final boolean areOfPeople;

    private record Named<T>(T thing, List<String> words, Set<String> romanised) {}

    public NameIndex() {
        this(false);
    }

    private NameIndex(boolean areOfPeople) {
        this.areOfPeople = areOfPeople;
    }

    /** Returns an empty index for names of people, which also match in other spellings and scripts. */
    public static <T> NameIndex<T> ofPeople() {
        return new NameIndex<>(true);
    }

    public void add(T thing, String name) {
        all.add(new Named<>(thing, words(name), areOfPeople ? romanised(name) : Set.of()));
    }

    public Set<T> find(Clause.Leaf leaf) {
        var words = words(leaf.text());
        var found = new LinkedHashSet<T>();
        var whole = new HashSet<T>();
        var spellings =
                areOfPeople && isPlain(leaf) ? SpellingVariants.allOf(leaf.text(), false) : List.<SpellingVariants>of();
        for (var named : all) {
            if (!has(named.words(), leaf, words) && !has(named.romanised(), spellings)) continue;
            found.add(named.thing());
            if (named.words().equals(words)) whole.add(named.thing());
        }
        return whole.isEmpty() ? found : whole;
    }

    private static boolean has(List<String> name, Clause.Leaf leaf, List<String> words) {
        return switch (leaf) {
            case Clause.Beginning beginning -> name.stream().anyMatch(word -> word.startsWith(words.getFirst()));
            case Clause.Like like ->
                name.stream().anyMatch(word -> DamerauLevenshtein.isWithinOneEdit(word, words.getFirst()));
            default -> Collections.indexOfSubList(name, words) >= 0;
        };
    }

    /**
     * Returns whether each element of the list, which is one typed name in all its spellings, matches a part of this
     * name; false if the list is empty.
     */
    private static boolean has(Set<String> romanised, List<SpellingVariants> spellings) {
        return !spellings.isEmpty()
                && !romanised.isEmpty()
                && spellings.stream().allMatch(spelling -> romanised.stream().anyMatch(spelling::is));
    }

    private static boolean isPlain(Clause.Leaf leaf) {
        return leaf instanceof Clause.Word || leaf instanceof Clause.Phrase;
    }

    /**
     * Returns whether each element of the list, which is one typed name in all its spellings, matches a part of a
     * person's name; false if the list is empty.
     */
    public static boolean has(String name, List<SpellingVariants> spellings) {
        return has(romanised(name), spellings);
    }

    private static Set<String> romanised(String name) {
        return new HashSet<>(Analysis.words(Fields.NAMES, TextNormalisation.of(name)));
    }

    private static List<String> words(String text) {
        return Analysis.words(Fields.ANY, TextNormalisation.of(text));
    }
}
