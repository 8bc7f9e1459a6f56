package portal.search.words;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in the index, the same for every kind of item and on every search engine. */
public final class Fields {
    public static final String KEY = "key";
    public static final String SUBJECT = "subject";
    public static final String KIND = "kind";
    public static final String AUDIENCE = "audience";
    public static final String SPACE = "space";
    public static final String AUTHOR = "author";
    public static final String LANGUAGE = "language";
    public static final String FORMAT = "format";
    public static final String YEAR = "year";
    public static final String MONTH = "month";
    public static final String AT = "at";

    /** {@link #AUDIENCE} and {@link #SPACE} by {@link #number}, for counting: an engine counts numbers faster than texts. */
    public static final String AUDIENCE_NUMBER = "audience_number";

    public static final String SPACE_NUMBER = "space_number";

    /** The {@link Selectors} in its texts. */
    public static final String SELECTOR = "selector";

    /** The {@link portal.search.index.Print} of what an entry was made from. */
    public static final String PRINT = "print";

    /** Which {@link #PRESENT_SHAPE} an entry was written in. */
    public static final String SHAPE = "shape";

    /** The names below and what stands in them; another number has every index built anew. */
    public static final String PRESENT_SHAPE = "7";

    /** Every word as it is written, whatever its language: names and beginnings of words. Accents do not count. */
    public static final String ANY = "any";

    /** Every word as it is written, accents and all. */
    public static final String EXACT = "exact";

    /** Names, {@link Romanised}: what is found by them whatever the script or spelling. Written once each, not analysed. */
    public static final String NAMES = "names";

    /** The languages whose inflected forms are understood. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private Fields() {}

    /** A random id in short. */
    public static long number(UUID id) {
        return id.getMostSignificantBits();
    }

    /** The word fields that an item in this language is written to. */
    public static List<String> wordsIn(@Nullable String language) {
        var base = base(language);
        return LANGUAGES.contains(base) ? List.of(EXACT, ANY, base) : List.of(EXACT, ANY);
    }

    /** All fields that find words of an item in this language. */
    public static List<String> soughtIn(@Nullable String language) {
        return Stream.concat(Stream.of(NAMES), wordsIn(language).stream()).toList();
    }

    /** The word fields that know a word in other forms than the one written. */
    public static List<String> forms() {
        return Stream.concat(Stream.of(ANY), LANGUAGES.stream()).toList();
    }

    public static List<String> all() {
        return Stream.concat(Stream.of(EXACT), forms().stream()).toList();
    }

    public static String title(String language) {
        return "title_" + language;
    }

    public static String words(String language) {
        return "words_" + language;
    }

    public static String analyzer(String language) {
        return "text_" + language;
    }

    /** The language without its region: {@code pt} of {@code pt-BR}; empty when unknown. */
    public static String base(@Nullable String language) {
        if (language == null || language.isBlank()) return "";
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
