package portal.demo.papers;

import java.nio.charset.StandardCharsets;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates a rich text file that old word processors can read too. */
final class RtfFormat implements FileFormat {
    @Override
    public byte[] print(Paper paper) {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Liberation Sans;}}\n");
        rtf.append("{\\info{\\title ").append(plain(paper.title())).append("}");
        rtf.append("{\\author ").append(plain(paper.author())).append("}}\n");
        for (var block : paper.blocks()) {
            rtf.append(text(block));
        }
        return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading(int level, String text) ->
                "\\pard\\sa120\\b\\fs" + (level == 1 ? 36 : 28) + " " + plain(text) + "\\b0\\fs22\\par\n";
            case Paragraph(String text) -> "\\pard\\sa120\\fs22 " + plain(text) + "\\par\n";
            case Quote(String text) -> "\\pard\\li480\\sa120\\i " + plain(text) + "\\i0\\par\n";
            case Points points -> points(points);
            case Table table -> table(table);
        };
    }

    private static String points(Points points) {
        var lines = new StringBuilder();
        for (int i = 0; i < points.items().size(); i++) {
            lines.append("\\pard\\li480\\fi-240\\sa60 ")
                    .append(plain(points.mark(i)))
                    .append(' ');
            lines.append(plain(points.items().get(i))).append("\\par\n");
        }
        return lines.toString();
    }

    private static String table(Table table) {
        var lines = new StringBuilder();
        for (var row : table.rows()) {
            lines.append("\\trowd");
            for (int i = 1; i <= row.size(); i++) {
                lines.append("\\cellx").append(9000 * i / row.size());
            }
            for (var cell : row) {
                lines.append("\\pard\\intbl ").append(plain(cell)).append("\\cell");
            }
            lines.append("\\row\n");
        }
        return lines.append("\\pard\\sa120\\par\n").toString();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\\' || c == '{' || c == '}') plain.append('\\').append(c);
            else if (c < 128) plain.append(c);
            else plain.append("\\u").append((short) c).append('?');
        }
        return plain.toString();
    }
}
