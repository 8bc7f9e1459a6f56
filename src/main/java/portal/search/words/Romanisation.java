package portal.search.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transcribes words in Arabic, Cyrillic or Latin script into Latin letters, by their sound.
 *
 * <p>Capital letters stand for sounds that have no Latin letter of their own: {@code S} as in <i>sheikh</i>, {@code T}
 * as in <i>Tchad</i>, {@code Z} as in <i>Zhukov</i>, {@code C} for a written ch of any sound, {@code Q} and {@code D}
 * for th and dh, {@code A} for the Arabic letter ain. The transcription of an Arabic word begins with a dash: Arabic is
 * written with few vowels, so other rules apply when such a word is compared.
 */
public final class Romanisation {
    private static final int LONGEST = 24;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ'’‘ʼʻʿʾ`´]");
    private static final Map<Integer, String> LETTERS = letters();
    private static final Map<UnicodeScript, List<Replacement>> RULES = Stream.of(
                    UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC)
            .collect(Collectors.toUnmodifiableMap(script -> script, Romanisation::rules));

    /** A transcription rule: text that matches the pattern is replaced by its sound. */
    private record Replacement(Pattern written, String read) {}

    private Romanisation() {}

    /**
     * Returns the transcription; empty if the word is not completely in one of the three scripts, or is too long for a
     * name.
     */
    static String of(String word) {
        if (word.length() > 2 * LONGEST) return "";
        var script = UnicodeScript.of(word.codePointAt(0));
        var rules = RULES.get(script);
        if (rules == null) return "";
        var signs = new StringBuilder();
        var composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (var c : composed.codePoints().toArray()) if (!add(c, script, signs)) return "";
        var read = signs.toString();
        for (var rule : rules) read = rule.written().matcher(read).replaceAll(rule.read());
        read = read.replace("X", "ks");
        if (read.length() > LONGEST) return "";
        return script == UnicodeScript.ARABIC ? "-" + read : read;
    }

    private static boolean add(int letter, UnicodeScript script, StringBuilder signs) {
        var known = LETTERS.get(letter);
        if (known == null) {
            var bare = MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD))
                    .replaceAll("");
            if (bare.isEmpty()) return true;
            known = LETTERS.get(bare.codePointAt(0));
        }
        if (known == null || UnicodeScript.of(letter) != script) return false;
        signs.append(known);
        return true;
    }

    private static Map<Integer, String> letters() {
        var letters = new HashMap<Integer, String>();
        for (var row : NameTables.rows("letters"))
            row.stream().skip(1).forEach(letter -> letters.put(letter.codePointAt(0), row.getFirst()));
        return letters;
    }

    private static List<Replacement> rules(UnicodeScript script) {
        return NameTables.rows(script.name()).stream()
                .map(rule -> new Replacement(Pattern.compile(rule.getFirst()), rule.getLast()))
                .toList();
    }
}
