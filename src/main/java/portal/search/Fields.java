package portal.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in the index, the same for every kind of item and on every search engine. */
final class Fields {
    static final String KEY = "key";
    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String AUDIENCE = "audience";
    static final String SPACE = "space";
    static final String AUTHOR = "author";
    static final String LANGUAGE = "language";
    static final String FORMAT = "format";
    static final String YEAR = "year";
    static final String MONTH = "month";
    static final String AT = "at";

    /** The {@link Selectors} in its texts. */
    static final String SELECTOR = "selector";

    /** The {@link Print} of what an entry was made from. */
    static final String PRINT = "print";

    /** Which {@link #PRESENT_SHAPE} an entry was written in. */
    static final String SHAPE = "shape";

    /** The names below and what stands in them; another number has every index built anew. */
    static final String PRESENT_SHAPE = "6";

    /** Every word as it is written, whatever its language: names and beginnings of words. Accents do not count. */
    static final String ANY = "any";

    /** Every word as it is written, accents and all. */
    static final String EXACT = "exact";

    /** Names, {@link Romanised}: what is found by them whatever the script or spelling. Written once each, not analysed. */
    static final String NAMES = "names";

    /** The languages whose inflected forms are understood. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private Fields() {}

    /** The word fields that an item in this language is written to. */
    static List<String> wordsIn(@Nullable String language) {
        var base = base(language);
        return LANGUAGES.contains(base) ? List.of(EXACT, ANY, base) : List.of(EXACT, ANY);
    }

    /** All fields that find words of an item in this language. */
    static List<String> soughtIn(@Nullable String language) {
        return Stream.concat(Stream.of(NAMES), wordsIn(language).stream()).toList();
    }

    /** The word fields that know a word in other forms than the one written. */
    static List<String> forms() {
        return Stream.concat(Stream.of(ANY), LANGUAGES.stream()).toList();
    }

    static List<String> all() {
        return Stream.concat(Stream.of(EXACT), forms().stream()).toList();
    }

    static String title(String language) {
        return "title_" + language;
    }

    static String words(String language) {
        return "words_" + language;
    }

    static String analyzer(String language) {
        return "text_" + language;
    }

    /** The language without its region: {@code pt} of {@code pt-BR}; empty when unknown. */
    static String base(@Nullable String language) {
        if (language == null || language.isBlank()) return "";
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
