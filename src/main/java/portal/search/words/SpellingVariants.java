package portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The other spellings of a name, as a pattern over {@linkplain Romanisation romanised} words. The pattern has the same
 * meaning in Java and in every search engine.
 *
 * <p>A consonant matches every consonant by which another script or country may write its sound. Vowels are compared
 * loosely between scripts that write them. Arabic writes only the long vowels, so vowels may be missing there, and any
 * short vowel may occur between two consonants of an Arabic name.
 */
public final class SpellingVariants {
    private static final int MOST_SIGNS = 14;
    /**
     * The minimum length of a word that is searched for in other spellings: the number of its romanised letters,
     * including the dash before an Arabic word.
     */
    static final int SHORTEST = 3;

    private static final int TELLING = 3;
    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final Pattern SERVANT = Pattern.compile("[aA]bd[aeiou]?l?(?<rest>[^aAeiouyw].+)");
    private static final Pattern OF_GOD = Pattern.compile("(?<rest>.{3,}?)(?:[aou]la[hx]?|alh)");
    private static final Pattern FAITHFUL = Pattern.compile("(?!b[ie]n)(?<rest>.{2,}?)(?:[aeu]l|[aeiou])?d(?:ine?|yn)");

    private final String pattern;
    private final Pattern compiled;

    private SpellingVariants(String pattern) {
        this.pattern = pattern;
        this.compiled = Pattern.compile(pattern);
    }

    /**
     * Returns the spellings of a name.
     *
     * @param name one word, or several that form one name, of which the first may be an article
     */
    public static SpellingVariants of(String name) {
        return new SpellingVariants(pattern(name, false));
    }

    /**
     * Returns the spellings of each name in a text that consists of names. Returns an empty list if a word cannot be a
     * name, or if the last word may be incomplete and is too short.
     *
     * @param isBegun whether the last word may be incomplete
     */
    public static List<SpellingVariants> allOf(String text, boolean isBegun) {
        var words = new ArrayList<String>();
        Analysis.words(Fields.ANY, text, (word, start, end) -> words.add(text.substring(start, end)));
        var signs = words.stream().map(Romanisation::of).toList();
        if (signs.isEmpty() || signs.contains("") || isBegun && signs.getLast().length() < SHORTEST) return List.of();
        return NameParts.of(words).stream()
                .map(part -> new SpellingVariants(pattern(part.text(), isBegun && part.to() == words.size())))
                .toList();
    }

    /**
     * Returns whether a word is distinctive enough to be searched for in other spellings. A word that begins with a
     * capital letter, or whose script has no capitals, must have the length {@link #SHORTEST}; any other word must have
     * three consonants.
     */
    public static boolean isTelling(String word) {
        var signs = Romanisation.of(word);
        return NameParts.mayBegin(word)
                ? signs.length() >= SHORTEST
                : signs.replaceAll(PhoneticRules.VOWELS, "").length() >= TELLING;
    }

    /**
     * Returns the regular expression that matches the spellings of the name; Java and the search engines understand it
     * in the same way.
     */
    public String pattern() {
        return pattern;
    }

    /** Returns whether a word is one of the spellings. @param romanised the word after {@link Romanisation} */
    public boolean is(String romanised) {
        return compiled.matcher(romanised).matches();
    }

    private static String pattern(String name, boolean isOpen) {
        var words = name.split(" ");
        var hasArticle = words.length == 2 && NameParts.isArticle(words[0]);
        var signs = Romanisation.of(hasArticle ? words[1] : String.join("", words));
        var isArabic = signs.startsWith("-");
        if (isArabic) {
            signs = signs.substring(1);
            hasArticle = signs.startsWith("al") && signs.length() >= "al".length() + SHORTEST_AFTER_ARTICLE;
            if (hasArticle) signs = signs.substring("al".length());
        }
        if (signs.length() > MOST_SIGNS) signs = signs.substring(0, MOST_SIGNS);
        return (hasArticle ? "([ae]l[ei]?)?" : "")
                + whole(isArabic ? PhoneticRules.ARABIC_TO_LATIN : PhoneticRules.LATIN_TO_LATIN, signs, isOpen)
                + "|-[wfbkl]?(al)?"
                + whole(isArabic ? PhoneticRules.ARABIC_TO_ARABIC : PhoneticRules.LATIN_TO_ARABIC, signs, isOpen);
    }

    /**
     * Returns the pattern of a whole name. Parts such as "servant of", "of God" and "of the faith" contain an article
     * with many spellings.
     */
    private static String whole(PhoneticRules sounds, String signs, boolean isOpen) {
        var ofGod = OF_GOD.matcher(signs);
        if (ofGod.matches()) return sounds.beginning(ofGod.group("rest")) + "[aeou]?l[ah][hx]?";
        var servant = SERVANT.matcher(signs);
        if (servant.matches()) return "[aA]bd[aeiouw]?l?" + sounds.inside(servant.group("rest"), isOpen);
        var faithful = FAITHFUL.matcher(signs);
        if (faithful.matches()) return sounds.beginning(faithful.group("rest")) + "[aeiou]{0,2}[ld]?d[iy]ne?";
        return isOpen ? sounds.beginning(signs) + ".*" : sounds.whole(signs);
    }
}
