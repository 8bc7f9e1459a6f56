package portal.documents.extraction;

import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the readable characters of a parsed document up to a limit, with a form feed between pages. */
class PlainText extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean full;

    PlainText(int longest) {
        this.longest = longest;
    }

    boolean isFull() {
        return full;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if ("div".equals(name) && "page".equals(attributes.getValue("class")) && !text.isEmpty()) text.append('\f');
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            if (text.length() == longest) {
                full = true;
                throw new WriteLimitReachedException(longest);
            }
            var c = characters[i];
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
                .strip();
    }
}
