package portal.guidelines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portal.guidelines.clauses.Section;
import portal.guidelines.clauses.Sections;

/**
 * Edits texts at random. Each clause that is inserted, renamed or rewritten gets a unique word, which a test can look
 * for.
 */
public class RandomEdits {
    private static final List<String> WORDS = List.of(
            "seize", "wallet", "officer", "record", "hash", "court", "notice", "قاضٍ", "محفظة", "Zürich", "été");

    private static final String NO_WORD = "[^\\p{L}\\p{N}]+";

    private final Random random;
    private int words;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    public int next(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a text of this many clauses. */
    public String text(int clauses) {
        return Sections.join(
                IntStream.range(0, clauses).mapToObj(i -> section()).toList());
    }

    private Section section() {
        return new Section(1 + next(2), sentence(2), sentence(3 + next(12)) + " " + unique());
    }

    private String sentence(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> WORDS.get(next(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String unique() {
        return "k" + words++;
    }

    /** Returns the unique words in this text. */
    public static Set<String> unique(String text) {
        var found = new HashSet<String>();
        for (var word : text.split(NO_WORD)) if (word.matches("k\\d+")) found.add(word);
        return found;
    }

    /** Returns those unique words that occur less often in the later text than in the earlier one. */
    public static Set<String> removed(String before, String after) {
        var removed = unique(before);
        removed.removeIf(word -> count(after, word) >= count(before, word));
        return removed;
    }

    private static long count(String text, String word) {
        return Arrays.stream(text.split(NO_WORD)).filter(word::equals).count();
    }

    /** Inserts, rewrites, renames, moves, splits, joins or removes a clause. */
    public String edited(String markdown) {
        var sections = new ArrayList<>(Sections.of(markdown));
        if (sections.isEmpty()) return Sections.join(List.of(section()));
        var at = next(sections.size());
        switch (next(10)) {
            case 0 -> sections.add(at, section());
            case 1 -> Collections.swap(sections, at, next(sections.size()));
            case 2 -> split(sections, at);
            case 3 -> join(sections, at);
            case 4 -> rename(sections, at);
            case 5 -> {
                if (sections.size() > 3) sections.remove(at);
            }
            default -> rewrite(sections, at);
        }
        return Sections.join(sections);
    }

    private void split(List<Section> sections, int at) {
        var old = sections.get(at);
        var all = List.of(old.text().split(" "));
        if (all.size() < 2) return;
        var cut = 1 + next(all.size() - 1);
        sections.set(at, new Section(old.level(), old.heading(), String.join(" ", all.subList(0, cut))));
        sections.add(at + 1, new Section(1, sentence(2), String.join(" ", all.subList(cut, all.size()))));
    }

    private static void join(List<Section> sections, int at) {
        if (at + 1 >= sections.size()) return;
        var one = sections.get(at);
        var other = sections.remove(at + 1);
        sections.set(
                at, new Section(one.level(), one.heading(), one.text() + " " + other.heading() + " " + other.text()));
    }

    private void rename(List<Section> sections, int at) {
        var old = sections.get(at);
        var heading = sentence(2) + " " + String.join(" ", unique(old.heading())) + " " + unique();
        sections.set(at, new Section(old.level(), heading, old.text()));
    }

    private void rewrite(List<Section> sections, int at) {
        var old = sections.get(at);
        var text = old.text() + " " + sentence(1 + next(3)) + " " + unique();
        sections.set(at, new Section(old.level(), old.heading(), text));
    }
}
