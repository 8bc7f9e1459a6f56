package portal.ui;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Converts the HTML of other programs to Markdown: text that people paste from a word processor or a web page, and text
 * of imported files. Headings, lists, tables, links and emphasis are kept. Scripts, styles and form fields are removed.
 *
 * <p>A picture is kept only if its address is relative, so that it cannot be on another server: that server would learn
 * who reads the text. Pictures in data URLs are removed too.
 */
public final class MarkdownFromHtml {
    private static final Pattern OWN_ADDRESS = Pattern.compile("[\\w-][\\w./-]*");
    private static final int MOST_COLUMNS = 50;

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "div", "br", "strong", "b", "em", "i", "code", "pre", "blockquote", "hr", "a", "img")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start");

    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.SKIP_ATTRIBUTES, true)
                    .set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true) // see escape
                    .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                    .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
                    .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, true)
                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                    .set(FlexmarkHtmlConverter.NBSP_TEXT, " ")
                    .set(FlexmarkHtmlConverter.MAX_BLANK_LINES, 1)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_DEL, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT))
            .build();

    private MarkdownFromHtml() {}

    /** Returns the text of this HTML as Markdown; empty if the HTML has no text. */
    public static String convert(String html) {
        try {
            var page = Jsoup.parse(html);
            page.outputSettings().prettyPrint(false);
            WordLists.restore(page);
            clean(page);
            page.select("table").reversed().forEach(MarkdownFromHtml::straighten); // inner tables first
            escape(page);
            return CONVERTER.convert(page.body().html()).strip();
        } catch (StackOverflowError nestedThousandsDeep) {
            return Jsoup.parse(html).text();
        }
    }

    private static void clean(Document page) {
        page.select("script, style, head, title, template, noscript, [hidden]").remove();
        page.select("[style~=(?i)display:\\s*none]").remove();
        page.body().nodeStream(Comment.class).toList().forEach(Comment::remove);
        page.select("a").forEach(MarkdownFromHtml::keepHarmless);
        page.select("img").forEach(MarkdownFromHtml::keepOwn);
        page.select("span[style~=(?i)font-weight:\\s*(bold|[6-9]00)]").tagName("strong");
        page.select("span[style~=(?i)font-style:\\s*italic]").tagName("em");
        page.select("b[style~=(?i)font-weight:\\s*normal]").unwrap(); // online word processors put a copy into one
        page.body().html(Jsoup.clean(page.body().html(), "", ALLOWED, page.outputSettings()));
        page.select("b, strong, i, em").stream()
                .filter(MarkdownFromHtml::hasPathLikeMark)
                .forEach(Element::unwrap);
    }

    /** Returns whether the words have a path by which a mark of emphasis would be read as a part of the path. */
    private static boolean hasPathLikeMark(Element emphasis) {
        var words = emphasis.ownText();
        return words.contains("\\")
                && (words.contains("*") || !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
    }

    /** Escapes the signs in the text that would be markup in Markdown. */
    private static void escape(Document page) {
        for (var text : page.body().nodeStream(TextNode.class).toList()) {
            if (!(text.parent() instanceof Element parent)) continue;
            if (parent.closest("code, pre") == null) text.text(escaped(text, parent));
            if (parent.closest("table") != null) text.text(text.getWholeText().replace("|", "\\|"));
        }
    }

    private static String escaped(TextNode text, Element parent) {
        var before = text.previousSibling();
        var isFirst = before == null && parent.isBlock()
                || before instanceof Element line && (line.isBlock() || line.nameIs("br"));
        var words = text.getWholeText();
        return LiteralSigns.escaped(isFirst ? words.stripLeading() : words, isFirst);
    }

    private static void keepHarmless(Element link) {
        var address = link.attr("href").strip();
        if (!address.matches("(?i)(https?://|mailto:).+")) link.unwrap();
        else link.attr("href", address.replace(" ", "%20"));
    }

    private static void keepOwn(Element picture) {
        if (!OWN_ADDRESS.matcher(picture.attr("src")).matches()) picture.remove();
    }

    /**
     * Gives a table the form that Markdown can express: a heading row, the same number of cells in each row, and text
     * without paragraphs in each cell.
     */
    private static void straighten(Element table) {
        if (table.parents().is("table")) {
            table.select("tr").forEach(row -> row.before(new TextNode(" ")));
            table.select("table, thead, tbody, tr, td, th").unwrap();
            return;
        }
        var rows = table.select("tr");
        var columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        if (columns == 0 || columns > MOST_COLUMNS) {
            table.unwrap();
            return;
        }
        for (var row : rows) {
            row.select("p, div, li, h1, h2, h3, h4, h5, h6").forEach(block -> block.after(new TextNode(" ")));
            row.select("br").forEach(line -> line.after(new TextNode(" ")));
            row.select("br, hr").remove();
            row.select("p, div, ul, ol, li, blockquote, pre, h1, h2, h3, h4, h5, h6")
                    .unwrap();
            while (row.childrenSize() < columns) row.appendElement("td");
        }
        var head = new Element("thead");
        var body = new Element("tbody");
        head.appendChild(rows.getFirst());
        rows.stream().skip(1).forEach(body::appendChild);
        head.select("td").tagName("th");
        body.select("th").tagName("td");
        table.empty().appendChild(head).appendChild(body);
    }
}
