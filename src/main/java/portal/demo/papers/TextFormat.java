package portal.demo.papers;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates a plain text, as a text editor would save it. */
final class TextFormat implements FileFormat {
    @Override
    public byte[] print(Paper paper) {
        return text(paper).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Paper paper) {
        return paper.blocks().stream().map(TextFormat::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading(int level, String text) -> text + "\n" + (level == 1 ? "=" : "-").repeat(text.length());
            case Paragraph(String text) -> text;
            case Quote(String text) -> "> " + text;
            case Points points -> points(points);
            case Table(var rows) ->
                rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        };
    }

    private static String points(Points points) {
        var lines = new StringBuilder();
        for (int i = 0; i < points.items().size(); i++) {
            if (i > 0) lines.append('\n');
            lines.append(points.mark(i)).append(' ').append(points.items().get(i));
        }
        return lines.toString();
    }
}
