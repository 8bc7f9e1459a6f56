package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.exception.WriteLimitReachedException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the printable characters of a parsed document up to a limit, with a form feed between pages, slides or
 * sheets. Empty pages count too, so that page numbers are the same as in the program in which people open such a file.
 * Pages of an embedded file do not count. Before the text of each file stand the lines about it and the addresses that
 * it names.
 */
class PlainTextHandler extends DefaultHandler {
    private static final Set<String> PAGES = Set.of("page", "slide", "slide-content", "sheet");
    private static final String INNER_FILE = "package-entry";
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"; // for the codes 0x80 to 0x9F

    private static final int MOST_ADDRESSES = 10_000; // of one file

    private final StringBuilder text = new StringBuilder();
    private final Legibility legibility = new Legibility();
    private final Deque<InnerText> files = new ArrayDeque<>();
    private final int longest;
    private boolean full;
    private boolean isScript;
    private int pages;
    private int depth;
    private int within; // the depth of the current page or embedded file; 0 outside

    PlainTextHandler(int longest) {
        this.longest = longest;
    }

    /** The text of one file, without the files in it. */
    private static final class InnerText {
        final int start;
        final Set<LabelledLine> addresses = new LinkedHashSet<>();
        long readable;

        InnerText(int start) {
            this.start = start;
        }
    }

    boolean isFull() {
        return full;
    }

    Legibility legibility() {
        return legibility;
    }

    /** Returns the number of readable characters of the present file, without those of the files in it. */
    long charactersOfFile() {
        return files.element().readable;
    }

    void beginFile() {
        if (!text.isEmpty()) text.append("\n\n");
        files.push(new InnerText(text.length()));
    }

    /** Notes the address that an element of the present file names, also in the head of a page. */
    void noteAddress(String element, Attributes attributes) {
        var addresses = files.element().addresses;
        if (addresses.size() < MOST_ADDRESSES) Addresses.of(element, attributes).ifPresent(addresses::add);
    }

    /** Puts the lines about a file, and the addresses that it names, before its text. */
    void endFile(List<LabelledLine> lines) {
        var file = files.pop();
        var head = new StringBuilder();
        Stream.concat(lines.stream(), file.addresses.stream()).distinct().forEach(line -> line.appendTo(head));
        if (head.isEmpty()) return;
        text.insert(file.start, head.append('\n'));
        if (text.length() <= longest) return;
        text.setLength(longest);
        full = true;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        depth++;
        isScript = name.equals("script");
        if (within > 0 || !"div".equals(name)) return;
        var what = attributes.getValue("class");
        if (isPage(what) && pages++ > 0 && text.length() < longest) text.append('\f');
        if (isPage(what) || INNER_FILE.equals(what)) within = depth;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        isScript = false;
        if (depth-- == within) within = 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (isScript) return;
        for (int i = start; i < start + length; i++) {
            if (text.length() >= longest) {
                full = true;
                throw new WriteLimitReachedException(longest);
            }
            var c = asMeant(characters[i]);
            if (legibility.count(c)) files.element().readable++;
            if (c >= ' ' || c == '\n' || c == '\t') text.append(c);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    @Override
    public String toString() {
        return text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("^[\\s&&[^\\f]]+", "")
                .stripTrailing();
    }

    /**
     * Replaces a C1 control character by the character that has the same code in windows-1252, because texts contain no
     * C1 control characters.
     */
    private static char asMeant(char c) {
        return c >= 0x80 && c < 0xA0 ? WINDOWS_1252.charAt(c - 0x80) : c;
    }

    private static boolean isPage(@Nullable String what) {
        return what != null && PAGES.contains(what);
    }
}
