package portal.documents.extraction;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
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
    private static final Set<String> ALIKE = Set.of("de", "nl", "it", "pt", "fa", "ur");

    private static final int LEAST = 20; // characters
    private static final int ENOUGH = 20_000; // characters
    private static final int SHORT = 30; // characters; samples are taken of longer texts only
    private static final double SURE = 0.7;

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
        return text.length() < LEAST
                ? null
                : best(detector.getProbabilities(text.substring(0, Math.min(text.length(), ENOUGH))));
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
