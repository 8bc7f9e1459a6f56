package portal.documents.extraction;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.ui.Languages;

/** Guesses in which of the portal's languages a text is written. The same text always gives the same result. */
class LanguageGuess {
    /**
     * Languages that are similar to the portal's languages. They are loaded so that a text in one of them is not taken
     * for a text in a language of the portal. The list is short, because each language takes memory in the extraction
     * process.
     */
    private static final Set<String> ALIKE = Set.of("de", "nl", "it", "pt", "fa", "ur", "tr");

    private static final int LEAST = 20; // characters
    private static final int ENOUGH = 20_000; // characters
    private static final int SHORT = 30; // characters; samples are taken of longer texts only
    private static final double SURE = 0.7;
    private static final int MOST_OTHERS = 4; // at most one letter in four is in another script
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.ARABIC);

    private final LanguageDetector detector;

    LanguageGuess() throws IOException {
        var known = Stream.concat(Languages.CODES.stream(), ALIKE.stream())
                .sorted()
                .map(LdLocale::fromString)
                .toList();
        detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                .shortTextAlgorithm(SHORT)
                .seed(0)
                .withProfiles(new LanguageProfileReader().readBuiltIn(known))
                .build();
    }

    /**
     * Returns the code of the text's language; null if this is not a language of the portal, if no language is likely
     * enough, or if the text is too short.
     */
    @Nullable
    String of(String text) {
        var sample = text.substring(0, Math.min(text.length(), ENOUGH));
        return sample.length() < LEAST || isInOtherScript(sample) ? null : best(detector.getProbabilities(sample));
    }

    /**
     * Returns whether many letters are in a script of none of the languages that the detector knows. The detector
     * ignores such letters, and would judge the text by its addresses and names in Latin letters.
     */
    private static boolean isInOtherScript(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var others = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> !SCRIPTS.contains(UnicodeScript.of(letter)))
                .count();
        return others * MOST_OTHERS > letters;
    }

    private static @Nullable String best(List<DetectedLanguage> likely) {
        return likely.stream()
                .filter(language -> language.getProbability() >= SURE)
                .map(language -> language.getLocale().getLanguage())
                .filter(Languages.CODES::contains)
                .findFirst()
                .orElse(null);
    }
}
