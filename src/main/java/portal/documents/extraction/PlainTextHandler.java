package portal.documents.extraction;

import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the printable characters of a parsed document up to a limit, with a form feed between pages, slides or
 * sheets. Empty pages count too, so that page numbers are the same as in the program in which people open such a file.
 * Pages of an embedded file do not count.
 */
class PlainTextHandler extends DefaultHandler {
    private static final Set<String> PAGES = Set.of("page", "slide", "slide-content", "sheet");
    private static final String INNER_FILE = "package-entry";
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"; // for the codes 0x80 to 0x9F

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean full;
    private int pages;
    private int depth;
    private int within; // the depth of the current page or embedded file; 0 outside

    PlainTextHandler(int longest) {
        this.longest = longest;
    }

    boolean isFull() {
        return full;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        depth++;
        if (within > 0 || !"div".equals(name)) return;
        var what = attributes.getValue("class");
        if (isPage(what) && pages++ > 0 && text.length() < longest) text.append('\f');
        if (isPage(what) || INNER_FILE.equals(what)) within = depth;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (depth-- == within) within = 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            if (text.length() == longest) {
                full = true;
                throw new WriteLimitReachedException(longest);
            }
            var c = asMeant(characters[i]);
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
