package portal.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A vocabulary of random words: a few are frequent and most are rare, as in real text (Zipf's law). */
class ZipfVocabulary {
    private static final String[] SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
    private static final int SIZE = 20_000;

    private final Random dice;

    ZipfVocabulary(Random dice) {
        this.dice = dice;
    }

    String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** Returns a random word of the vocabulary; frequent words are more likely. */
    String word() {
        return word((int) Math.pow(SIZE, dice.nextDouble()) - 1);
    }

    /** Returns the word with this rank by frequency; 0 is the most frequent. */
    String word(int rank) {
        var word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length)
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        return word.toString();
    }

    /** Returns a word that is not in the vocabulary, and differs for each number. */
    String beyond(int number) {
        return word(SIZE + number) + "k"; // no stemmer removes the suffix "k"
    }
}
