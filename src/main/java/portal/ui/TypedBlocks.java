package portal.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Shows blocks as they were typed where Markdown would leave something out: a line with a plus is no item of a list but
 * perhaps a telephone number, each numbered item keeps its own number, and references, footnotes without a place, cells
 * without a column and words after the fence of a code block are shown.
 */
class TypedBlocks extends AbstractVisitor {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})[.)]");
    private static final String PLUS = "+";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z+#-]{0,20}");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final String markdown;
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    /** @param markdown the text that was parsed with the source positions of its blocks */
    TypedBlocks(String markdown) {
        this.markdown = markdown;
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
        for (var note : notes) {
            if (places.remove(label(note.getLabel()))) continue; // a second note with the label has no place
            begin(note, "[^" + note.getLabel() + "]: ");
            dissolve(note, note);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) notes.add(note);
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference place) places.add(label(place.getLabel()));
        if (node instanceof TableRow row) showAllCells(row);
        visitChildren(node);
    }

    /** Returns the label of a footnote as labels are compared: without regard to capitals. */
    private static String label(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        var after = code.getInfo();
        if (after == null || LANGUAGE.matcher(after).matches()) return;
        code.setLiteral(after + "\n" + code.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
        if (!PLUS.equals(list.getMarker())) return;
        for (var item = list.getFirstChild(); item != null; item = list.getFirstChild()) {
            begin(item, PLUS + " ");
            dissolve(item, list);
        }
        list.unlink();
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        OrderedList part = null;
        var expected = 0;
        for (var item = list.getFirstChild(); item != null; item = list.getFirstChild(), expected++) {
            var typed = number(item);
            if (typed.startsWith("0") && typed.length() > 1) {
                begin(item, typed + list.getMarkerDelimiter() + " "); // a list could not show the zeros
                dissolve(item, list);
                part = null;
                continue;
            }
            if (part == null || !typed.equals(String.valueOf(expected))) {
                expected = typed.isEmpty() ? list.getMarkerStartNumber() : Integer.parseInt(typed);
                part = beginning(expected, list);
                list.insertBefore(part);
            }
            part.appendChild(item);
        }
        list.unlink();
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        var title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + '"';
        var line = new Paragraph();
        line.appendChild(new Text("[" + definition.getLabel() + "]: " + definition.getDestination() + title));
        definition.insertBefore(line);
        definition.unlink();
    }

    private static OrderedList beginning(int number, OrderedList list) {
        var part = new OrderedList();
        part.setMarkerStartNumber(number);
        part.setMarkerDelimiter(list.getMarkerDelimiter());
        part.setTight(list.isTight());
        return part;
    }

    /** Adds the cells for which the table has no column to the last cell. */
    private void showAllCells(TableRow row) {
        var spans = row.getSourceSpans();
        if (spans.isEmpty() || row.getLastChild() == null) return;
        var from = spans.getFirst().getInputIndex();
        var line = markdown.substring(from, from + spans.getFirst().getLength()).strip();
        var cells = BAR.split(line.startsWith("|") ? line.substring(1) : line);
        var columns = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) columns++;
        for (int at = columns; at < cells.length; at++)
            row.getLastChild().appendChild(new Text(" | " + cells[at].strip()));
    }

    private String number(Node item) {
        var spans = item.getSourceSpans();
        if (!(item instanceof ListItem) || spans.isEmpty()) return "";
        var at = spans.getFirst().getInputIndex();
        var number = NUMBER.matcher(markdown).region(at, Math.min(markdown.length(), at + 20));
        return number.lookingAt() ? number.group(1) : "";
    }

    private static void begin(Node item, String words) {
        if (item.getFirstChild() instanceof Paragraph first) first.prependChild(new Text(words));
        else {
            var first = new Paragraph();
            first.appendChild(new Text(words.strip()));
            item.prependChild(first);
        }
    }

    private static void dissolve(Node item, Node list) {
        for (var part = item.getFirstChild(); part != null; part = item.getFirstChild()) list.insertBefore(part);
        item.unlink();
    }
}
