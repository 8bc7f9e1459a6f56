package portal.ui;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Decides which signs in a line of Markdown are text and not markup, because paths, numbers and names must be shown as
 * they were typed: {@code C:\__stage\_tmp}, {@code \\srv\share}, {@code 2*3*4}, {@code __xander__}, {@code a&copy=1}.
 *
 * <p>A path is text up to its end. It begins with a drive, with a variable ({@code %TEMP%\}, {@code $env:TEMP\}), with
 * {@code .\}, {@code ..\} or {@code ~\}, with two backslashes before a name, with a backslash before a letter or digit,
 * or with a backslash in a word in which such a backslash follows. Every other backslash escapes the sign after it. A
 * star or backtick is text between two letters or digits. (Letters without capitals do not count, because some scripts
 * have no spaces between words.) Every ampersand and less-than sign is text, and every underscore that does not stand
 * around a whole word, as in {@code _word_}.
 */
class LiteralSigns implements InlineContentParserFactory, InlineContentParser {
    private static final int LONGEST_PATH = 300;

    private static final int LONGEST_WORD = 40;

    /** The signs other than letters with which a path may begin. */
    private static final String OF_PATH = "\\%$.~";

    private static final String OF_WORD = "[\\p{Lu}\\p{Ll}\\p{Nd}]";
    private static final String AT_START = "(?<![^\\s(*\"'\\[])";
    private static final String TO_END = "[.,;:!?)}\"'\\]]*+(?:[\\s(]|$)";

    /** A star after a letter at the end of a path does not belong to it, because a path can be bold. */
    private static final String PATH = "(?:(?<![\\p{L}\\p{N}])[A-Za-z]:\\\\|" + AT_START
            + "\\\\\\\\(?=[\\p{L}\\p{N}%]|[?.]\\\\)|\\\\(?=[\\p{L}\\p{N}])"
            + "|%[A-Za-z][\\w()]{0,40}%\\\\|\\$(?i:env):\\w{1,40}\\\\|" + AT_START + "(?:\\.{1,2}|~)\\\\(?![*`\\[])"
            + "|(?<=[\\p{L}\\p{N}])\\\\(?=[^\\s*`\\[\\]()\\\\]\\S{0,200}?\\\\[\\p{L}\\p{N}]))"
            + "(?:[^\\s*\\]]|](?![(\\[])|(?<![\\p{L}\\p{N}])\\*++|\\*++(?!" + TO_END + "))*+";

    private static final String ITALIC = AT_START + "_\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*+_(?=\\**+" + TO_END + ")";
    private static final String SIGN =
            "(?<=" + OF_WORD + ")(?:\\*++|`++)(?=" + OF_WORD + ")|(?!" + ITALIC + ")_++|[&<]|\\\\(?!\\p{Punct}|$)";

    private static final Pattern TEXT = Pattern.compile(PATH + "|" + SIGN + "|\\\\$|[A-Za-z]++");
    private static final Pattern MARKUP =
            Pattern.compile("(?<text>" + PATH + "\\**+|" + SIGN + ")|\\\\(?:\\p{Punct}|$)|[*`\\[_]");
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:#{1,6}(?=\\s|$)|-(?=\\s)|[<>]|~{3}|[-:|](?=[-:|\\s]*+$)|=(?==*+\\s*+$)|_(?=[_\\s]*+$))");

    /** The letters are among them because a path begins with the letter of a drive. */
    private static final Set<Character> SIGNS = Stream.concat(
                    ("*`_&<" + OF_PATH).chars().mapToObj(sign -> (char) sign),
                    Stream.iterate('A', c -> c <= 'z', c -> (char) (c + 1)).filter(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<Character> getTriggerCharacters() {
        return SIGNS;
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var line = state.scanner();
        var before = line.peekPreviousCodePoint();
        var begin = before == Scanner.END ? "" : Character.toString(before);
        var word = begin + word(line);
        var text = TEXT.matcher(word).region(begin.length(), word.length()).useTransparentBounds(true);
        if (text.lookingAt()) return ParsedInline.of(new Text(text.group()), after(line, text.group()));
        if (line.peek() != '_') return ParsedInline.none();
        var italic = word.substring(begin.length(), word.indexOf('_', begin.length() + 1) + 1);
        var emphasis = new Emphasis("_");
        emphasis.appendChild(new Text(italic.substring(1, italic.length() - 1)));
        return ParsedInline.of(emphasis, after(line, italic));
    }

    /** Returns the rest of a word. It may be long only if a path could begin with it. */
    private static String word(Scanner line) {
        var start = line.position();
        var isPath = OF_PATH.indexOf(line.peek()) >= 0 || Character.isLetter(line.peek()) && isBeforeColon(line);
        line.setPosition(start);
        var most = isPath ? LONGEST_PATH : LONGEST_WORD;
        for (int count = 0; count < most && isOfWord(line.peek()); count++) line.next();
        var word = line.getSource(start, line.position()).getContent();
        line.setPosition(start);
        return word;
    }

    private static boolean isBeforeColon(Scanner line) {
        line.next();
        return line.peek() == ':';
    }

    private static boolean isOfWord(char c) {
        return c != Scanner.END && !Character.isWhitespace(c);
    }

    private static Position after(Scanner line, String text) {
        for (int at = 0; at < text.length(); at++) line.next();
        return line.position();
    }

    /** Returns words as Markdown that shows them unchanged. @param isFirst whether a line begins with the words */
    static String escaped(String words, boolean isFirst) {
        var inline = MARKUP.matcher(words).replaceAll(found -> {
            var isText = found.start("text") >= 0;
            return Matcher.quoteReplacement(
                    isText ? found.group() : found.group().replaceAll(".", "\\\\$0"));
        });
        return isFirst ? BEGINNING.matcher(inline).replaceFirst("\\\\$0") : inline;
    }
}
