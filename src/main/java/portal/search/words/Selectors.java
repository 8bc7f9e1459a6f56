package portal.search.words;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds selectors in a text and gives each a single normalised spelling. Selectors are e-mail and web addresses, hosts,
 * user names that begin with an @, account numbers, long codes, and numbers of seven to nineteen digits. Defanging such
 * as {@code [.]} is undone, and separators in numbers are removed. The same rules apply to texts and to the lines of a
 * list, so all spellings of a selector match each other.
 */
public final class Selectors {
    /** The longest selector, in characters. */
    public static final int LONGEST = 300;

    /**
     * The maximum number of selectors that are found in one text; all others are ignored. No text written by people has
     * this many.
     */
    private static final int MOST = 100_000;

    private static final Pattern DEFANGED = Pattern.compile(
            "(?<dot> ?[\\[({](?:\\.|dot)[\\])}] ?)|(?<at> ?[\\[({](?:@|at)[\\])}] ?)"
                    + "|\\[(?<colon>:|://)]|(?<scheme>(?<![\\p{L}\\p{N}])h(?:xx|\\*\\*)p)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHUNK = Pattern.compile("[^\\s<>\"'“”„«»,;|()\\[\\]{}]+");
    private static final Pattern EDGES = Pattern.compile("^(?:mailto:|[.:!?*_~=/-])+|[.:!?*_~=/-]+$");
    private static final String HOST =
            "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}+\\.){1,20}(?:xn--[a-z0-9-]{1,59}|\\p{L}{2,63})"
                    + "|\\d{1,3}(?:\\.\\d{1,3}){3}";
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@(?<host>" + HOST + ")");
    private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{N}_.]{2,64}");
    private static final Pattern PLACE =
            Pattern.compile("(?:[a-z][a-z0-9+.-]{1,10}://)?(?<place>(?<host>" + HOST + ")(?::\\d{1,5})?(?:[/?#].*)?)");
    private static final Pattern CODE = Pattern.compile("(?=\\p{L}*\\d)(?=\\d*\\p{L})[\\p{L}\\p{N}]{16,128}");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}(?:[\\p{Zs}\\p{Pd}]?[a-z0-9]){11,30}");
    private static final int SHORTEST_ACCOUNT = 15;
    private static final int CHECK = 97;
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]{1,10}://");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Zs}\\p{Pd}]|/$");
    private static final Pattern SLASHES = Pattern.compile("/+$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Selectors() {}

    /** Returns the normalised spelling of a line that consists of one selector; null for any other line. */
    public static @Nullable String of(String line) {
        var text = plain(line).strip();
        var found = new LinkedHashSet<String>();
        if (text.length() > LONGEST) return null;
        accounts(text, found);
        if (found.isEmpty() && !text.matches(".*\\s.*")) addresses(text, found);
        if (!found.isEmpty()) return stands(text, found.getFirst()) ? found.getFirst() : null;
        return NumberNormalisation.of(text);
    }

    /** Returns every selector in a text. */
    public static Set<String> in(String text) {
        var plain = plain(text);
        var found = new LinkedHashSet<String>();
        addresses(plain, found);
        accounts(plain, found);
        NumberNormalisation.in(plain, number -> {
            if (found.size() < MOST) found.add(number);
        });
        return found;
    }

    /**
     * Returns whether the line consists of the selector alone, apart from separators, punctuation at both ends and a
     * scheme such as {@code https://}.
     */
    private static boolean stands(String line, String selector) {
        var bare = SCHEME.matcher(EDGES.matcher(line).replaceAll("")).replaceFirst("");
        return letters(bare).equals(letters(selector));
    }

    private static String letters(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }

    private static String plain(String text) {
        return DEFANGED.matcher(TextNormalisation.of(text))
                .replaceAll(Selectors::whole)
                .toLowerCase(Locale.ROOT);
    }

    private static String whole(MatchResult defanged) {
        if (defanged.start("dot") >= 0) return ".";
        if (defanged.start("at") >= 0) return "@";
        return defanged.start("scheme") >= 0 ? "http" : defanged.group("colon");
    }

    private static void addresses(String text, Set<String> found) {
        CHUNK.matcher(text)
                .results()
                .takeWhile(chunk -> found.size() < MOST)
                .map(MatchResult::group)
                .filter(Selectors::isPromising)
                .map(chunk -> chunk.length() <= LONGEST ? chunk : chunk.substring(0, LONGEST))
                .map(chunk -> EDGES.matcher(chunk).replaceAll(""))
                .flatMap(Selectors::addresses)
                .forEach(found::add);
    }

    private static boolean isPromising(String chunk) {
        return chunk.length() >= 16 || chunk.indexOf('.') > 0 || chunk.indexOf('@') >= 0;
    }

    /**
     * Returns the selectors in a piece of text without spaces: a web address and its host; or a name with an @; or all
     * e-mail addresses, each before its host, and then the codes.
     */
    private static Stream<String> addresses(String chunk) {
        var place = PLACE.matcher(chunk);
        if (place.matches())
            return Stream.of(SLASHES.matcher(place.group("place")).replaceFirst(""), place.group("host"));
        if (NAME.matcher(chunk).matches()) return Stream.of(chunk);
        var mails = MAIL.matcher(chunk).results().flatMap(mail -> Stream.of(mail.group(), mail.group("host")));
        var codes =
                SIGNS.splitAsStream(chunk).filter(piece -> CODE.matcher(piece).matches());
        return Stream.concat(mails, codes);
    }

    /** Finds international bank account numbers (IBAN) by their check digits (ISO 13616). */
    private static void accounts(String text, Set<String> found) {
        var account = ACCOUNT.matcher(text);
        for (var at = 0; at <= text.length() && account.find(at) && found.size() < MOST; at = account.start() + 4)
            for (var end = account.end(); end > account.start() + SHORTEST_ACCOUNT; end--) {
                var number = letters(text.substring(account.start(), end));
                if (isBoundary(text, end) && number.length() >= SHORTEST_ACCOUNT && isChecked(number)) {
                    found.add(number);
                    break;
                }
            }
    }

    private static boolean isBoundary(String text, int at) {
        return (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isChecked(String account) {
        var turned = account.substring(4) + account.substring(0, 4);
        return turned.chars()
                        .map(c -> Character.digit(c, 36))
                        .reduce(0, (rest, digit) -> (rest * (digit < 10 ? 10 : 100) + digit) % CHECK)
                == 1;
    }
}
