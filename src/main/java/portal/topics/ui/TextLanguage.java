package portal.topics.ui;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import portal.ui.Languages;

/**
 * Detects the language of a text while it is being written, from a few words: Arabic by its letters, the other
 * languages of the portal by their most common words. The profiles that detect the language of documents are not used
 * here, because they need too much memory and longer texts.
 */
class TextLanguage {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$|`[^`]*`|https?://\\S+|\\S+@\\S+");

    /** Letters of Persian, Urdu and related languages that Arabic does not have. */
    private static final Pattern NOT_ARABIC = Pattern.compile("[پچژگکیےٹڈڑںہھ]");

    private static final int LONG_ENOUGH = 4_000; // characters
    private static final int LEAST = 2; // matching words

    /**
     * Common words, written without accents, by language. German, Italian, Portuguese and Dutch are listed so that
     * texts in them are not taken for texts in a language of the portal.
     */
    private static final Map<String, Set<String>> COMMON = Map.of(
            "en",
            words("""
                    the of and to in is was were are be been has have had this that these those it its for with without
                    we you they he she my our your their his her not from by on at as or but which who what where when
                    why how does did do can could should would will if there than then about after before between into
                    please thank thanks hello any some all also only more most very than i am an one two three
                    """),
            "fr",
            words("""
                    le la les des du un une et est sont ete etait etaient dans sur sous pour par avec sans ce cette ces cet
                    il elle ils elles nous vous je tu mon ma mes notre nos votre vos leur leurs son sa ses qui que quoi
                    dont ou quand comment pourquoi ne pas plus moins tres aussi mais donc car si au aux en y se avoir etre
                    fait peut doit avons avez ont suis depuis apres avant entre chez vers bonjour merci quel quelle tout
                    tous toute toutes deja encore meme rien aucun d l c qu n j s
                    """),
            "es",
            words("""
                    el la los las un una unos unas y es son fue fueron era ser estar esta este estos estas ese esa eso
                    en de del al por para con sin sobre se su sus lo le les nos mi mis nuestro nuestra nuestros que quien
                    cual cuando donde como porque no si mas menos muy tambien pero ya hay han ha he hemos tiene tienen
                    puede pueden debe desde hasta despues antes entre hola gracias todo todos toda todas nada algo alguien
                    aqui ahora otro otra otros otras segun contra hacia recibi recibimos adjunto
                    """),
            "de",
            words("""
                    der die das und ist sind war waren nicht ein eine einen einem einer mit von zu auf fur im dem den des
                    wir sie er es ich ihr uns auch aber oder wenn wie was wer wo hat haben wird werden kann bei nach aus
                    """),
            "it",
            words("""
                    il lo gli le un una di del della dei delle che e sono era erano non con per da dal nel nella sul sulla
                    si ci abbiamo hanno ha questo questa questi anche ma come dove quando perche piu molto grazie
                    """),
            "pt",
            words("""
                    o os as um uma uns umas e foi foram sao nao em no na nos nas do da dos das ao pelo pela com sem para
                    por que se seu sua seus suas isso este esta mas como quando onde porque mais muito tambem ja temos tem
                    obrigado voce eu ele ela
                    """),
            "nl",
            words("""
                    de het een en van is zijn was waren niet met voor op aan dat die dit deze wij we jij hij zij ik ons ook
                    maar of als wat wie waar heeft hebben wordt kan bij naar uit door over geen nog
                    """));

    private TextLanguage() {}

    /**
     * Returns the most likely language of the text, judged by its beginning; empty if the text has too few common
     * words, if two languages are equally likely, or if it is in no language of the portal.
     */
    static Optional<Locale> of(String text) {
        var written = QUOTED.matcher(text.substring(0, Math.min(text.length(), LONG_ENOUGH)))
                .replaceAll(" ");
        var words = WORD.matcher(written).results().map(found -> found.group()).toList();
        return isInArabicLetters(words) ? arabic(words) : byCommonWords(words, written);
    }

    private static boolean isInArabicLetters(List<String> words) {
        var arabic = words.stream()
                .filter(word -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > words.size();
    }

    private static Optional<Locale> arabic(List<String> words) {
        var foreign =
                words.stream().filter(word -> NOT_ARABIC.matcher(word).find()).count();
        return 5 * foreign > words.size() ? Optional.empty() : Optional.of(Locale.of("ar"));
    }

    private static Optional<Locale> byCommonWords(List<String> words, String written) {
        var plain = words.stream().map(TextLanguage::plain).toList();
        var ranked = COMMON.keySet().stream()
                .map(language -> Map.entry(language, score(language, plain, written)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        var best = ranked.getFirst();
        return Languages.CODES.contains(best.getKey())
                        && best.getValue() >= LEAST
                        && best.getValue() > ranked.get(1).getValue()
                        && best.getValue() * 8 >= words.size()
                ? Optional.of(Locale.of(best.getKey()))
                : Optional.empty();
    }

    private static long score(String language, List<String> words, String written) {
        var common = COMMON.getOrDefault(language, Set.of());
        return words.stream().filter(common::contains).count() + letters(language, written);
    }

    /**
     * Returns how many points, at most two, a language gets because the text has letters that only this language has.
     * Each letter counts as much as one common word.
     */
    private static long letters(String language, String written) {
        var own = switch (language) {
            case "es" -> "ñ¿¡";
            case "fr" -> "œêûîùë";
            case "de" -> "ßäö";
            case "pt" -> "ãõ";
            default -> "";
        };
        return Math.min(
                2,
                written.toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(letter -> own.indexOf(letter) >= 0)
                        .count());
    }

    private static String plain(String word) {
        return MARK.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
