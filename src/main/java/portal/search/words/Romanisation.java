package portal.search.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word in Arabic, Cyrillic or Latin script, transcribed by sound into Latin letters.
 *
 * <p>Capital letters stand for sounds that have no Latin letter of their own: {@code S} as in <i>sheikh</i>, {@code T}
 * as in <i>Tchad</i>, {@code Z} as in <i>Zhukov</i>, {@code C} for a written ch of any sound, {@code Q} and {@code D}
 * for th and dh, {@code A} for the Arabic letter ain. The transcription of an Arabic word begins with a dash, because
 * Arabic writes few vowels and such words are compared by other rules.
 */
public final class Romanisation {
    private static final int LONGEST = 24;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ'’‘ʼʻʿʾ`´]");
    private static final Map<Integer, String> LETTERS = new HashMap<>();
    private static final Map<UnicodeScript, List<Replacement>> RULES = Map.of(
            UnicodeScript.ARABIC, rules("tS T", "^ll al", "ll l", "yy y", "^[wfbk]al(?=...) al"),
            UnicodeScript.CYRILLIC, rules("(?<=^|[aeiouy])E ye", "E e", "dZ j", "^u(?=[aeiy]) w", "(.)\\1 $1"),
            UnicodeScript.LATIN,
                    rules(
                            "^x s",
                            "x X",
                            "schtsch|shch|chtch S",
                            "tsch|tch|tsh|cz T",
                            "dzh|dsch|dZ|dj j",
                            "sch|sh|sz S",
                            "zh Z",
                            "kh x",
                            "gh g",
                            "dh D",
                            "th Q",
                            "ph f",
                            "ch(?=[rl]) k",
                            "ch C",
                            "ck k",
                            "qu(?=[ei]) k",
                            "gu(?=[ei]) g",
                            "tz ts",
                            "c(?=[eiy]) s",
                            "c k",
                            "j(?=$|[^aeiouyw]) y",
                            "^w(?=[^aeiouy]) v",
                            "(?<=o)w(?=[^aeiouy]|$) v",
                            "ee i",
                            "(?<=^|[^q])ou(?=[aeiy]) w",
                            "oo|ou u",
                            "(.)\\1 $1"));

    static {
        letters("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz");
        letters("øłđıħ", "oldih");
        letters("şšśșʃžźżčćğ", "SSSSSZZzTTg");
        letters("абвгдзиійклмнопрстуўфхчшщыэіґјқғүұөәһңљњ", "abvGdziiyklmnoprstuwfxTSSyeigykguuoahnln");
        letters("жцѓќ", "ZZgk");
        LETTERS.putAll(Map.of((int) 'ж', "Z", (int) 'ц', "ts", (int) 'е', "E", (int) 'ё', "yo", (int) 'ю', "yu"));
        LETTERS.putAll(Map.of((int) 'я', "ya", (int) 'є', "ye", (int) 'ї', "yi", (int) 'ъ', "", (int) 'ь', ""));
        LETTERS.putAll(Map.of((int) 'џ', "j", (int) 'ћ', "T", (int) 'ђ', "j", (int) 'ç', "s", (int) 'ß', "s"));
        LETTERS.putAll(Map.of((int) 'æ', "ae", (int) 'œ', "e", (int) 'þ', "Q", (int) 'ð', "D", (int) 'ñ', "n"));
        letters("اأإآٱبپتطثجچحهخدذضظرزژسصشعغفڤقكکگلمنويیىئؤة", "aaaaabpttQjThhxdDDDrzZssSAgfvqkkglmnwyyyywa");
        LETTERS.put((int) 'ء', "");
    }

    /** A transcription rule: text that matches the pattern is replaced by its sound. */
    private record Replacement(Pattern written, String read) {}

    private Romanisation() {}

    /** Returns the transcription; empty if the word is in none of the three scripts, or too long for a name. */
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

    private static void letters(String written, String read) {
        var letters = written.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) LETTERS.put(letters[i], read.substring(i, i + 1));
    }

    private static List<Replacement> rules(String... rules) {
        return List.of(rules).stream()
                .map(rule -> rule.split(" ", -1))
                .map(rule -> new Replacement(Pattern.compile(rule[0]), rule[1]))
                .toList();
    }
}
