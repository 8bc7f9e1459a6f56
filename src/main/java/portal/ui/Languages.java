package portal.ui;

import java.util.List;
import java.util.Locale;

/**
 * The languages of the portal, which are the official languages of the Organisation: of its screens, its glossary and the
 * search for inflected words. The README says what else a new one needs.
 */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    /** The ISO 639-1 codes of the languages, in the order of {@link #ALL}. */
    public static final List<String> CODES =
            ALL.stream().map(Locale::getLanguage).toList();

    private Languages() {}

    /** Returns the code of a locale's language; that of English if the portal does not have it. */
    public static String nearest(Locale locale) {
        return CODES.contains(locale.getLanguage()) ? locale.getLanguage() : Locale.ENGLISH.getLanguage();
    }

    /** Returns what a language calls itself. */
    public static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
