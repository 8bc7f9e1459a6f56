package portal.ui;

import java.util.List;
import java.util.Locale;

/**
 * The languages of the portal, which are the official languages of the Organisation. The pages, the glossary and the
 * search for inflected words exist in these languages. The README says what else is needed to add a language.
 */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    /** The ISO 639-1 codes of the languages, in the order of {@link #ALL}. */
    public static final List<String> CODES =
            ALL.stream().map(Locale::getLanguage).toList();

    private Languages() {}

    /** Returns the code of a locale's language; {@code en} if that language is not a language of the portal. */
    public static String nearest(Locale locale) {
        return CODES.contains(locale.getLanguage()) ? locale.getLanguage() : Locale.ENGLISH.getLanguage();
    }

    /** Returns "rtl" for a language that is written from right to left, and "ltr" for every other language. */
    public static String direction(Locale language) {
        var first = nameOf(language).codePointAt(0);
        return Character.getDirectionality(first) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "ltr" : "rtl";
    }

    /** Returns the name of a language in that language itself, such as "Français". */
    public static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
