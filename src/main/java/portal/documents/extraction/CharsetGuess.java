package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the charset of a text. Decodes the text with each of several charsets, and chooses the one that makes it most
 * likely to be a text in a language of that charset.
 */
class CharsetGuess {
    private static final int SAMPLE = 8 << 10;
    private static final int BEFORE = 512;

    /**
     * The bonuses of the first candidate, which is the most usual charset, and of the declared charset, as logarithms
     * of likelihoods.
     */
    private static final double USUAL = 6;

    private static final double DECLARED = 10;

    private static final List<String> LATIN = List.of("en", "fr", "es", "pt", "de", "it", "nl");

    private static final List<String> ALL =
            List.of("en", "fr", "es", "pt", "de", "it", "nl", "ar", "fa", "ur", "ru", "zh-CN", "zh-TW", "ja", "ko");

    private static final List<Candidate> USUAL_IN_TEXTS = List.of(
            new Candidate(Charset.forName("windows-1252"), LATIN),
            new Candidate(TolerantUtf8.CHARSET, ALL),
            new Candidate(Charset.forName("windows-1256"), List.of("ar", "fa", "ur")),
            new Candidate(Charset.forName("ISO-8859-6"), List.of("ar")),
            new Candidate(Charset.forName("windows-1251"), List.of("ru", "uk", "bg")),
            new Candidate(Charset.forName("KOI8-R"), List.of("ru")),
            new Candidate(Charset.forName("windows-1250"), List.of("pl", "cs", "hu", "ro")),
            new Candidate(Charset.forName("ISO-8859-2"), List.of("pl", "cs", "hu", "ro")),
            new Candidate(Charset.forName("windows-1253"), List.of("el")),
            new Candidate(Charset.forName("windows-1254"), List.of("tr")),
            new Candidate(Charset.forName("windows-1255"), List.of("he")),
            new Candidate(Charset.forName("GB18030"), List.of("zh-CN")),
            new Candidate(Charset.forName("Big5"), List.of("zh-TW")),
            new Candidate(Charset.forName("windows-31j"), List.of("ja")),
            new Candidate(Charset.forName("EUC-JP"), List.of("ja")),
            new Candidate(Charset.forName("x-windows-949"), List.of("ko")),
            new Candidate(Charset.forName("x-MacRoman"), LATIN),
            new Candidate(UTF_16LE, ALL),
            new Candidate(UTF_16BE, ALL));

    /** The code pages of DOS. */
    private static final List<Candidate> USUAL_IN_NAMES = List.of(
            new Candidate(Charset.forName("IBM850"), LATIN),
            new Candidate(DosArabic.CHARSET, List.of("ar")),
            new Candidate(Charset.forName("IBM866"), List.of("ru", "uk", "bg")),
            new Candidate(Charset.forName("IBM852"), List.of("pl", "cs", "hu", "ro")),
            new Candidate(Charset.forName("IBM737"), List.of("el")),
            new Candidate(Charset.forName("IBM857"), List.of("tr")),
            new Candidate(Charset.forName("IBM862"), List.of("he")));

    private static final Map<String, LanguageModel> MODELS = new ConcurrentHashMap<>();

    private final List<Candidate> candidates;

    private CharsetGuess(List<Candidate> usual, List<Candidate> others) {
        candidates = Stream.concat(usual.stream(), others.stream()).toList();
    }

    static CharsetGuess ofTexts() {
        return new CharsetGuess(USUAL_IN_TEXTS, USUAL_IN_NAMES);
    }

    /** Guesses the charset of file names in a ZIP. */
    static CharsetGuess ofNames() {
        return new CharsetGuess(USUAL_IN_NAMES, USUAL_IN_TEXTS);
    }

    /** @param declared the charset that the text declares, but in which some of its bytes are invalid; null if none */
    Charset of(byte[] bytes, @Nullable Charset declared) {
        var sample = sample(bytes);
        var best = candidates.getFirst().charset;
        var highest = Double.NEGATIVE_INFINITY;
        var meant = UTF_8.equals(declared) ? TolerantUtf8.CHARSET : declared;
        for (var candidate : with(meant)) {
            var likelihood = likelihood(candidate, sample)
                    + (candidate == candidates.getFirst() ? USUAL : 0)
                    + (candidate.charset.equals(meant) ? DECLARED : 0);
            if (likelihood > highest) {
                highest = likelihood;
                best = candidate.charset;
            }
        }
        return best;
    }

    private List<Candidate> with(@Nullable Charset declared) {
        var all = new ArrayList<>(candidates);
        if (declared != null && candidates.stream().noneMatch(each -> each.charset.equals(declared)))
            all.add(new Candidate(declared, ALL));
        return all;
    }

    /**
     * Returns a sample that begins shortly before the first byte that is zero or not ASCII. It starts at an even
     * position, because each character of UTF-16 does.
     */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] > 0) first++;
        var from = Math.max(0, first - BEFORE) & ~1;
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    private static double likelihood(Candidate candidate, byte[] sample) {
        var text = new String(sample, candidate.charset);
        return candidate.languages.stream()
                .mapToDouble(language -> model(language).logLikelihood(text, model("en")))
                .max()
                .orElseThrow();
    }

    private static LanguageModel model(String language) {
        return MODELS.computeIfAbsent(language, LanguageModel::of);
    }

    /** A charset and the languages written in it. */
    private record Candidate(Charset charset, List<String> languages) {}
}
