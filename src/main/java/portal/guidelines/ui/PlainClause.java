package portal.guidelines.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.ui.MarkdownText;

/** Takes the signs of Markdown out of the text of a clause, so that only its words are compared. */
final class PlainClause {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    /**
     * Finds the beginning of a code block, and a line that defines the address of a link. A text with one of these is
     * not divided at empty lines, because its parts belong together.
     */
    private static final Pattern ONE_PIECE = Pattern.compile("(?m)^ {0,3}(?:```|~~~|\\[[^\\]]+\\]:)");

    private PlainClause() {}

    /** Returns the words of a text, with its line breaks and with an empty line between two blocks. */
    static String words(String markdown) {
        if (ONE_PIECE.matcher(markdown).find()) return plain(markdown);
        return BETWEEN_PARAGRAPHS
                .splitAsStream(markdown)
                .map(PlainClause::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(String markdown) {
        return MarkdownText.plain(markdown.stripIndent()).strip();
    }
}
