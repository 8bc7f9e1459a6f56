package portal.search.words;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rules for building the pattern of a romanised name. The rules say which letters can stand for the sounds of the name
 * in another script or spelling tradition.
 */
public abstract sealed class PhoneticRules {
    static final String VOWELS = "[aeiouyw]";
    static final PhoneticRules LATIN_TO_LATIN = new AmongVowels();
    static final PhoneticRules LATIN_TO_ARABIC = new IntoArabic();
    static final PhoneticRules ARABIC_TO_LATIN = new OutOfArabic();
    static final PhoneticRules ARABIC_TO_ARABIC = new WithinArabic();

    private final Pattern each;
    private final Map<String, String> consonants;

    private PhoneticRules(String vowels, Map<String, String> consonants) {
        each = Pattern.compile("(?<vowels>" + vowels + "+)|(?<consonant>.)");
        this.consonants = consonants;
    }

    record SoundPosition(String before, String after, boolean isFirst, boolean isLast) {}

    String whole(String signs) {
        return pattern(signs, true, true);
    }

    /** Returns the pattern for the beginning of a name. */
    String beginning(String signs) {
        return pattern(signs, true, false);
    }

    /**
     * Returns the pattern for the rest of a name, after its beginning.
     *
     * @param isOpen whether any further letters may follow
     */
    String inside(String signs, boolean isOpen) {
        return pattern(signs, false, !isOpen) + (isOpen ? ".*" : "");
    }

    private String pattern(String signs, boolean hasStart, boolean hasEnd) {
        var pattern = new StringBuilder();
        var sound = each.matcher(signs);
        while (sound.find()) {
            var place = new SoundPosition(
                    signs.substring(0, sound.start()),
                    signs.substring(sound.end()),
                    hasStart && sound.start() == 0,
                    hasEnd && sound.end() == signs.length());
            var vowels = sound.group("vowels");
            pattern.append(vowels == null ? consonant(sound.group("consonant"), place) : vowels(vowels, place));
        }
        return pattern.toString();
    }

    abstract String consonant(String sign, SoundPosition place);

    abstract String vowels(String signs, SoundPosition place);

    /** Returns a pattern that matches the letters with which a consonant can be written. */
    String heard(String consonant) {
        var letters = consonants.get(consonant);
        return letters == null ? consonant : "[" + letters + "]";
    }

    private static boolean has(String signs, String any) {
        return any.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    private static boolean isVowel(String after) {
        return !after.isEmpty() && has("aeiouyw", after.substring(0, 1));
    }

    /**
     * The rules between two spellings in Latin letters: both write vowels, but each country writes them in its own way.
     */
    private static final class AmongVowels extends PhoneticRules {
        private AmongVowels() {
            super(VOWELS, NameTables.column("consonants", 1));
        }

        @Override
        String consonant(String sign, SoundPosition place) {
            if (place.isLast()) return heard(sign) + (sign.matches("[hx]") ? "?" : "e?");
            if (place.after().isEmpty()) return heard(sign);
            if (!isVowel(place.after())) return heard(sign) + (sign.equals("h") ? "?" : "") + "[aei]?";
            return heard(sign)
                    + (sign.equals("j")
                                    && place.before().isEmpty()
                                    && place.after().startsWith("e")
                            ? "?"
                            : "");
        }

        @Override
        String vowels(String signs, SoundPosition place) {
            var isOpen = has(signs, "a");
            var isFront = has(signs, "iy");
            var isBack = has(signs, "ouw");
            if (place.isLast()) {
                if (!isOpen && !isFront && !isBack) return "[aeh]{0,2}";
                return (isBack ? "[ae]{0,2}" : "") + "[e" + letters(isOpen, isFront, isBack) + "]+"
                        + (isFront && !isOpen ? "" : "h?");
            }
            var start = place.isFirst() && signs.matches("[eiy].*") ? "j?" : "";
            var inner = inner(signs, isOpen, isFront, isBack);
            return isLight(signs, place) ? "(" + inner + ")?" : start + inner + "h?";
        }

        private static String inner(String signs, boolean isOpen, boolean isFront, boolean isBack) {
            if (!isOpen && !isFront && !isBack) return VOWELS + "{1,3}";
            var v = has(signs, "w") ? "vf" : "";
            if (isOpen && !isFront && !isBack) return "[ae]+";
            if (isFront && !isOpen && !isBack) return "[ae]?[eiy]+";
            if (isBack && !isOpen && !isFront) return "(e|[aeiy]{0,2}[ouw" + v + "]+e?)";
            return "[e" + letters(isOpen, isFront, isBack) + v + (isFront ? "j" : "") + "]+";
        }

        private static String letters(boolean isOpen, boolean isFront, boolean isBack) {
            return (isOpen ? "a" : "") + (isFront ? "iy" : "") + (isBack ? "ouw" : "");
        }

        /** Returns whether a vowel may be missing, as in Bakar and Bakr, or Fatima and Fatma. */
        private static boolean isLight(String signs, SoundPosition place) {
            return place.before().matches(".*[aeiouyw].*")
                    && (signs.matches("[ae]") && place.after().matches("[rlmn]")
                            || signs.matches("[aei]") && place.after().matches(".+[aeiouyw].*"));
        }
    }

    /**
     * The rules from Latin to Arabic letters. A vowel inside a name may be written or left out. A vowel at the
     * beginning, an i or y at the end, and long vowels ({@link #isLong}) are always written.
     */
    private static final class IntoArabic extends PhoneticRules {
        private IntoArabic() {
            super(VOWELS, NameTables.column("consonants", 2));
        }

        @Override
        String consonant(String sign, SoundPosition place) {
            var isFaint = sign.equals("h") && (place.isLast() || place.after().matches("[lnr].*"));
            return isFaint ? "[hxay]?" : heard(sign);
        }

        @Override
        String vowels(String signs, SoundPosition place) {
            var open = has(signs, "ae") || place.isFirst() ? "aA" : "A";
            var front = has(signs, "eiy") ? "y" : "";
            var back = has(signs, "w") ? "wfv" : has(signs, "ou") ? "w" : "";
            var any = "[" + open + front + back + "]";
            if (place.isFirst()) return any + "{1,4}";
            if (place.isLast())
                return has("iy", signs.substring(signs.length() - 1)) ? "[aAwy]{0,2}y" : "[aAyh" + back + "]{0,3}";
            if (isLong(signs, "iy", "ouw")) return any + "{0,2}y" + any + "{0,2}";
            if (isLong(signs, "ouw", "iy")) return any + "{0,2}[w" + back + "]" + any + "{0,2}";
            return any + "{0,3}";
        }

        /**
         * Returns whether these vowels are one long vowel, which Arabic writes with one letter.
         *
         * @param of the vowels of which one must be among them
         * @param not the vowels that must not be among them
         */
        private static boolean isLong(String signs, String of, String not) {
            return signs.length() > 1
                    && has(signs, of)
                    && has(signs, "a" + (of.startsWith("i") ? "e" : ""))
                    && !has(signs, not);
        }
    }

    /** The rules from Arabic to Latin letters: any short vowel may be written between two consonants. */
    private static final class OutOfArabic extends PhoneticRules {
        private static final Map<String, String> FIRST = NameTables.column("arabic vowels", 1);
        private static final Map<String, String> AFTER_FIRST = NameTables.column("arabic vowels", 2);
        private static final Map<String, String> INNER = NameTables.column("arabic vowels", 3);
        private static final Map<String, String> LAST = NameTables.column("arabic vowels", 4);

        private OutOfArabic() {
            super("[aAwy]", NameTables.column("consonants", 3));
        }

        @Override
        String consonant(String sign, SoundPosition place) {
            if (place.isLast()) return sign.equals("h") ? "h?" : heard(sign) + "e?";
            return place.after().matches("[^aAwy].*") ? heard(sign) + "[aeiouy]?h?" : heard(sign);
        }

        @Override
        String vowels(String signs, SoundPosition place) {
            var first = place.isFirst() ? FIRST.getOrDefault(signs.substring(0, 1), "") : "";
            var last = place.isLast() ? LAST.getOrDefault(signs.substring(signs.length() - 1), "") : "";
            var from = first.isEmpty() ? 0 : 1;
            var inner = signs.substring(from, Math.max(from, signs.length() - (last.isEmpty() ? 0 : 1)));
            var pattern = new StringBuilder(first);
            if (first.isEmpty() && last.isEmpty()) pattern.append("[aeiouy]?");
            var sounds = first.isEmpty() ? INNER : AFTER_FIRST;
            inner.chars().forEach(sign -> pattern.append(sounds.get(Character.toString(sign))));
            if (last.isEmpty()) pattern.append("[ae]{0,2}h?");
            return pattern.append(last).toString();
        }
    }

    /**
     * The rules between two spellings in Arabic letters: the letters are the same, but some last letters are
     * interchangeable.
     */
    private static final class WithinArabic extends PhoneticRules {
        private WithinArabic() {
            super("[aAwy]", Map.of());
        }

        @Override
        String consonant(String sign, SoundPosition place) {
            return sign.equals("h") && place.isLast() ? "[ayh]?" : sign;
        }

        @Override
        String vowels(String signs, SoundPosition place) {
            if (!place.isLast() || !has("ay", signs.substring(signs.length() - 1))) return signs;
            return signs.substring(0, signs.length() - 1) + (signs.endsWith("a") ? "[ayh]?" : "[ay]");
        }
    }
}
