package portal.documents.extraction;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Computes how likely a text is in a language, from how often letters and pairs of letters occur in that language.
 * ASCII digits and punctuation do not count, because they are the same in nearly every charset.
 */
class LanguageModel {
    private static final String MARKS = "‘’“”„–—…€«»‹›°ºª¿¡§·•£©®™\u00a0،؛؟、。，：；（）「」《》！？№";

    // logarithms of likelihoods
    private static final double MARK = -6;
    private static final double STRANGE = -14;
    private static final double BROKEN = -17;
    private static final double CAPITAL = -2.5;
    private static final double CAPITAL_WITHIN_A_WORD = -5;
    private static final double TWO_SCRIPTS_IN_A_WORD = -6;

    private static final double SHARE_OF_PAIRS = 0.7;
    private static final double RARE_LETTER = 2e-5;
    private static final double FOREIGN_LETTER = 1e-6;

    private final Map<Character, Long> letters = new HashMap<>();
    private final Map<Character, Long> firsts = new HashMap<>();
    private final Map<String, Long> pairs = new HashMap<>();
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private long total;

    private LanguageModel(LanguageProfile profile) {
        for (var gram : profile.iterateGrams()) count(gram.getKey().toLowerCase(Locale.ROOT), gram.getValue());
        letters.forEach((letter, times) -> {
            if (times * 1000 > total) scripts.add(UnicodeScript.of(letter));
        });
    }

    static LanguageModel of(String language) {
        try {
            return new LanguageModel(new LanguageProfileReader().readBuiltIn(LdLocale.fromString(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isLatin() {
        return scripts.contains(UnicodeScript.LATIN) && !scripts.contains(UnicodeScript.HAN);
    }

    /** @param foreign the model for ASCII characters, if this language does not use the Latin script */
    double logLikelihood(String text, LanguageModel foreign) {
        var sum = 0.0;
        var before = ' ';
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            sum += (c < 0x80 && !isLatin() ? foreign : this).logLikelihood(before, c);
            before = c;
        }
        return sum;
    }

    private void count(String gram, long times) {
        if (gram.length() == 1) {
            letters.merge(gram.charAt(0), times, Long::sum);
            total += times;
        } else if (gram.length() == 2) {
            pairs.merge(gram, times, Long::sum);
            firsts.merge(gram.charAt(0), times, Long::sum);
        }
    }

    private double logLikelihood(char before, char c) {
        if (isBroken(c)) return BROKEN;
        if (Character.isLetter(c)) return letter(before, c);
        if (c < 0x80) return 0;
        return MARKS.indexOf(c) >= 0 ? MARK : STRANGE;
    }

    private double letter(char before, char c) {
        var likely = Math.log(Math.max(probability(Kind.of(before), Kind.of(c)), rarest(c)))
                + (isLatin(before) && isOtherAlphabet(c) || isLatin(c) && isOtherAlphabet(before)
                        ? TWO_SCRIPTS_IN_A_WORD
                        : 0);
        if (!Character.isUpperCase(c)) return likely;
        return likely + (Character.isLowerCase(before) ? CAPITAL_WITHIN_A_WORD : CAPITAL);
    }

    private double probability(Kind before, Kind letter) {
        var ofAll = letters.getOrDefault(letter.sign, 0L) / (double) total;
        var ofPairs =
                pairs.getOrDefault("" + before.sign + letter.sign, 0L) / (double) firsts.getOrDefault(before.sign, 1L);
        return (SHARE_OF_PAIRS * ofPairs + (1 - SHARE_OF_PAIRS) * ofAll) / letter.members;
    }

    private double rarest(char letter) {
        return scripts.contains(UnicodeScript.of(letter)) ? RARE_LETTER : FOREIGN_LETTER;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean isOtherAlphabet(char c) {
        return Character.isLetter(c)
                && switch (UnicodeScript.of(c)) {
                    case ARABIC, CYRILLIC, GREEK, HEBREW -> true;
                    default -> false;
                };
    }

    private static boolean isBroken(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "\t\n\r\f".indexOf(c) < 0;
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> c == '\ufffd';
        };
    }

    /**
     * A letter, or a group of letters whose frequency the language profiles count together.
     *
     * @param sign the letter under which the profiles count it
     * @param members the number of letters in the group
     */
    private record Kind(char sign, int members) {
        private static final int KANA = 60;

        static Kind of(char c) {
            if (!Character.isLetter(c)) return new Kind(' ', 1);
            return switch (UnicodeScript.of(c)) {
                case HIRAGANA -> new Kind('あ', KANA);
                case KATAKANA -> new Kind('ア', KANA);
                default -> new Kind(Character.toLowerCase(c), 1);
            };
        }
    }
}
