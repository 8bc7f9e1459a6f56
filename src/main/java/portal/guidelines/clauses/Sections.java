package portal.guidelines.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Divides a Markdown text into sections and joins them again. A heading of the first or second level begins a clause, a
 * heading of the third level a clause within a clause. Smaller headings, and whatever is in a code block, belong to the
 * text of their section.
 */
public final class Sections {
    private static final int LARGEST_HEADING_OF_TEXT = 4;
    private static final Pattern NUMBER_SIGNS = Pattern.compile("^ {0,3}#{1,6}(?:[ \\t]+|$)|(?:^|[ \\t]+)#+[ \\t]*$");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private Sections() {}

    /**
     * Returns the sections of a Markdown text in their order. The text before the first heading is a section of level
     * 0; it is left out if it is blank.
     */
    public static List<Section> of(String markdown) {
        var lines = markdown.lines().toList();
        var sections = new ArrayList<Section>();
        var level = 0;
        var heading = "";
        var from = 0;
        for (Node block = PARSER.parse(String.join("\n", lines)).getFirstChild();
                block != null;
                block = block.getNext()) {
            if (!(block instanceof Heading next) || next.getLevel() >= LARGEST_HEADING_OF_TEXT) continue;
            var spans = next.getSourceSpans();
            var first = spans.getFirst().getLineIndex();
            var last = spans.getLast().getLineIndex();
            add(sections, level, heading, lines.subList(from, first));
            level = next.getLevel() == 3 ? 2 : 1;
            heading = heading(lines.subList(first, last + 1));
            from = last + 1;
        }
        add(sections, level, heading, lines.subList(from, lines.size()));
        return sections;
    }

    /** Returns the Markdown text that consists of these sections. */
    public static String join(List<Section> sections) {
        return sections.stream().map(Section::markdown).collect(Collectors.joining("\n\n"));
    }

    private static void add(List<Section> sections, int level, String heading, List<String> lines) {
        var text = withoutBlankEdges(lines);
        if (level > 0 || !text.isEmpty()) sections.add(new Section(level, heading, text));
    }

    private static String withoutBlankEdges(List<String> lines) {
        var from = 0;
        var to = lines.size();
        while (from < to && lines.get(from).isBlank()) from++;
        while (to > from && lines.get(to - 1).isBlank()) to--;
        return String.join("\n", lines.subList(from, to)).stripTrailing();
    }

    /** Returns the text of a heading that is written with number signs, or underlined in the line below. */
    private static String heading(List<String> lines) {
        var isUnderlined = lines.size() > 1;
        var words = isUnderlined ? lines.subList(0, lines.size() - 1) : Arrays.asList(withoutSigns(lines.getFirst()));
        return words.stream().map(String::strip).collect(Collectors.joining(" "));
    }

    private static String withoutSigns(String line) {
        return NUMBER_SIGNS.matcher(line).replaceAll("");
    }
}
