package portal.demo.papers;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** One block of a document's text, such as a heading or a paragraph, independent of the file format. */
sealed interface Block {
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Quote(String text) implements Block {}

    record Points(boolean numbered, List<String> items) implements Block {
        String mark(int index) {
            return numbered ? (index + 1) + "." : "•";
        }
    }

    record Table(List<List<String>> rows) implements Block {
        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static List<Block> read(String markdown) {
        var blocks = new ArrayList<Block>();
        for (var node : children(MARKDOWN.parse(markdown))) {
            blocks.add(block(node));
        }
        return List.copyOf(blocks);
    }

    private static Block block(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading -> new Heading(heading.getLevel(), text(heading));
            case BlockQuote quote -> new Quote(text(quote));
            case BulletList list -> new Points(false, texts(list));
            case OrderedList list -> new Points(true, texts(list));
            case TableBlock table -> new Table(rows(table));
            default -> new Paragraph(text(node));
        };
    }

    private static List<List<String>> rows(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) rows.add(new ArrayList<>());
                if (node instanceof TableCell) rows.getLast().add(text(node));
                else visitChildren(node);
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }
        });
        return rows;
    }

    private static List<String> texts(Node list) {
        return children(list).stream().map(Block::text).toList();
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }
}
