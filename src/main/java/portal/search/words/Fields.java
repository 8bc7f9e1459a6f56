package portal.search.words;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.ui.Languages;

/** The names of the index fields. They are the same for every kind of item and every search engine. */
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

    /**
     * {@link #AUDIENCE} and {@link #SPACE} as {@linkplain #number numbers}: search engines count numbers faster than
     * strings.
     */
    public static final String AUDIENCE_NUMBER = "audience_number";

    public static final String SPACE_NUMBER = "space_number";

    /** The {@link Selectors} in the text of the item. */
    public static final String SELECTOR = "selector";

    /** The {@link portal.search.index.Fingerprint} of the data that the entry was made from. */
    public static final String PRINT = "print";

    /** The schema version ({@link #PRESENT_SHAPE}) that the entry was written with. */
    public static final String SHAPE = "shape";

    /**
     * The version of the index schema, that is of the fields and what they contain. If it changes, every index is
     * rebuilt.
     */
    public static final String PRESENT_SHAPE = "9";

    /** Every word in its written form, in any language, without accents: for names and word prefixes. */
    public static final String ANY = "any";

    /** Every word in its written form, with its accents. */
    public static final String EXACT = "exact";

    /**
     * The words of names, {@linkplain Romanisation transcribed} so that they match in any script and spelling. Each
     * word of a text is stored once, and the search engine does not analyse it.
     */
    public static final String NAMES = "names";

    private Fields() {}

    /** Returns the first half of a random id, as a number. */
    public static long number(UUID id) {
        return id.getMostSignificantBits();
    }

    /** Returns the fields to which the words of an item in this language are written. */
    public static List<String> wordsIn(@Nullable String language) {
        var base = base(language);
        return Languages.CODES.contains(base) ? List.of(EXACT, ANY, base) : List.of(EXACT, ANY);
    }

    /** Returns all fields in which the words of an item in this language can match. */
    public static List<String> soughtIn(@Nullable String language) {
        return Stream.concat(Stream.of(NAMES), wordsIn(language).stream()).toList();
    }

    /** Returns the word fields in which a word also matches in forms other than the written one. */
    public static List<String> forms() {
        return Stream.concat(Stream.of(ANY), Languages.CODES.stream()).toList();
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

    /** Returns the language without its region: {@code pt} for {@code pt-BR}; empty if unknown. */
    public static String base(@Nullable String language) {
        if (language == null || language.isBlank()) return "";
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
