package portal.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Parses one part of a Word file, removes what must not be read, and rewrites what would otherwise be lost. */
final class WordXml {
    private WordXml() {}

    /** Parses a part. Declarations, comments and instructions are removed; the text of CDATA sections is kept. */
    static Document of(byte[] content) throws IOException {
        var part = Jsoup.parse(new ByteArrayInputStream(content), null, "", Parser.xmlParser());
        part.outputSettings().prettyPrint(false).charset("UTF-8");
        for (var node : part.nodeStream().toList()) {
            if (node instanceof CDataNode data) data.replaceWith(new TextNode(data.getWholeText()));
            else if (node instanceof XmlDeclaration || node instanceof DocumentType || node instanceof Comment)
                node.remove();
        }
        return part;
    }

    /** Returns whether a picture is not in the file, but at an address that the file names. */
    static boolean isElsewhere(Element picture) {
        return picture.attributes().asList().stream().anyMatch(attribute -> isLink(attribute.getKey()))
                && picture.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().endsWith(":embed"));
    }

    /**
     * Removes the addresses of pictures, and marks moved text as deleted from its old place and inserted at its new
     * one.
     */
    static void simplify(Document part) {
        for (var element : part.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(attribute -> isLink(attribute.getKey()))
                    .forEach(attribute -> element.removeAttr(attribute.getKey()));
            if (element.tagName().equals("w:moveTo")) element.tagName("w:ins");
            if (element.tagName().equals("w:moveFrom")) element.tagName("w:del");
        }
    }

    private static boolean isLink(String attribute) {
        return attribute.equals("link") || attribute.endsWith(":link");
    }
}
