package portal.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in the index, the same for every kind of item and on every search engine. */
final class Fields {
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String AUDIENCE = "audience";
    static final String SPACE = "space";
    static final String LANGUAGE = "language";
    static final String YEAR = "year";
    static final String AT = "at";

    /** Every word as it is written, whatever its language: exact forms, names and beginnings of words. */
    static final String ANY = "any";

    /** The languages whose inflected forms are understood. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private Fields() {}

    /** The word fields that an item in this language is written to. */
    static List<String> wordsIn(@Nullable String language) {
        var base = base(language);
        return LANGUAGES.contains(base) ? List.of(ANY, base) : List.of(ANY);
    }

    static List<String> all() {
        return Stream.concat(Stream.of(ANY), LANGUAGES.stream()).toList();
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
