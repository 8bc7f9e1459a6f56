package portal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import portal.pdf.PdfText.Chapter;

/** Writes a text as one HTML document for the library that lays out pages. */
final class PdfSheet {
    private static final String STYLE = read("pages.css");
    private static final int MARGIN = 27;
    private static final int WIDEST_MARGIN = 70;
    private static final int MILLIMETRES_OF_A_LINE = 5;
    /** How many letters fit at least into a line of the marking. */
    private static final int MARKING_LINE = 80;

    private static final int WARNING_LINE = 95;
    /** Elements within more elements than this are shown as plain words, because laying them out is recursive. */
    private static final int DEEPEST = 100;

    private final PdfText text;
    private final Document sheet = Document.createShell("");

    private PdfSheet(PdfText text) {
        this.text = text;
    }

    static Document of(PdfText text) {
        return new PdfSheet(text).write();
    }

    private Document write() {
        var direction = RightToLeft.direction(text.language());
        sheet.expectFirst("html").attr("lang", text.language().toLanguageTag()).attr("dir", direction);
        sheet.body().addClass(direction).attr("dir", direction);
        sheet.title(text.title());
        sheet.head().appendElement("meta").attr("name", "description").attr("content", text.title());
        sheet.head().appendElement("style").text(STYLE + margins());
        bookmarks();
        running();
        beginning();
        if (text.chapters().size() > 1) contents();
        text.chapters().forEach(this::chapter);
        RightToLeft.prepare(sheet.body());
        keepOrder();
        return sheet;
    }

    /**
     * Puts the words beside an inline element into an element of their own. Otherwise the library would draw the words
     * of a line first and then its elements, and whoever copies the line would get them in this order.
     */
    private void keepOrder() {
        for (var words : sheet.body().nodeStream(TextNode.class).toList())
            if (words.parent() instanceof Element parent && parent.childrenSize() > 0 && !words.isBlank())
                words.wrap("<span></span>");
    }

    /** Returns the style that leaves room for all lines of the marking. */
    private String margins() {
        var extra = text.marking().length() / MARKING_LINE;
        var top = MARGIN + MILLIMETRES_OF_A_LINE * (extra + text.warning().length() / WARNING_LINE);
        return "@page { margin-top: " + Math.min(top, WIDEST_MARGIN) + "mm; margin-bottom: "
                + Math.min(MARGIN + MILLIMETRES_OF_A_LINE * extra, WIDEST_MARGIN) + "mm; }";
    }

    private void bookmarks() {
        var bookmarks = sheet.head().appendElement("bookmarks");
        for (var chapter : text.chapters())
            if (!chapter.heading().isEmpty())
                bookmarks.appendElement("bookmark").attr("name", name(chapter)).attr("href", "#" + chapter.id());
    }

    private static String name(Chapter chapter) {
        return chapter.number().isEmpty() ? chapter.heading() : chapter.number() + " " + chapter.heading();
    }

    /** Adds what stands at the top and the bottom of each page. */
    private void running() {
        var top = sheet.body().appendElement("div").addClass("top");
        top.appendElement("div").addClass("marking").text(text.marking());
        if (!text.warning().isEmpty())
            top.appendElement("div").addClass("warning").text(text.warning());
        var bottom = sheet.body().appendElement("div").addClass("bottom");
        var line = bottom.appendElement("table").appendElement("tr");
        line.appendElement("td").addClass("foot").text(text.foot());
        if (RightToLeft.isWrittenIn(text.language()))
            line.appendElement("td").addClass("page").text(text.page());
        var number = line.appendElement("td").addClass("page-number").attr("dir", "ltr");
        if (!RightToLeft.isWrittenIn(text.language()))
            number.appendElement("span").text(text.page() + " ");
        number.appendElement("span").addClass("counted");
        bottom.appendElement("div").addClass("marking").text(text.marking());
    }

    private void beginning() {
        var body = sheet.body();
        body.appendElement("h1").text(text.title());
        text.facts().forEach(line -> body.appendElement("p").addClass("facts").text(line));
        text.notes().forEach(line -> body.appendElement("p").addClass("note").text(line));
    }

    private void contents() {
        var body = sheet.body();
        body.appendElement("h2").addClass("contents-heading").text(text.contents());
        var table = body.appendElement("table").addClass("contents");
        for (var chapter : text.chapters()) {
            if (chapter.heading().isEmpty()) continue;
            var row = table.appendElement("tr").addClass("level-" + chapter.level());
            row.appendElement("td").addClass("number").text(chapter.number());
            link(row.appendElement("td").addClass("heading"), chapter).text(chapter.heading());
            link(row.appendElement("td").addClass("target").attr("dir", "ltr"), chapter);
        }
    }

    private static Element link(Element in, Chapter chapter) {
        return in.appendElement("a").attr("href", "#" + chapter.id());
    }

    private void chapter(Chapter chapter) {
        var section = sheet.body().appendElement("div").addClass("chapter").id(chapter.id());
        if (!chapter.heading().isEmpty()) heading(section, chapter);
        if (!chapter.note().isEmpty())
            section.appendElement("p").addClass("note").text(chapter.note());
        var words = section.appendElement("div")
                .addClass("text")
                .attr("lang", chapter.language().toLanguageTag())
                .attr("dir", RightToLeft.direction(chapter.language()));
        words.append(chapter.html());
        if (depth(words) > DEEPEST) words.text(words.wholeText());
        words.select("script, style, link, iframe, object, embed, svg").remove();
        words.select("[style]").removeAttr("style");
        words.select("img").forEach(this::picture);
    }

    private static int depth(Element words) {
        var deepest = new AtomicInteger();
        NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), words);
        return deepest.get();
    }

    private static void heading(Element section, Chapter chapter) {
        var heading = section.appendElement(chapter.level() > 1 ? "h3" : "h2")
                .attr("lang", chapter.language().toLanguageTag())
                .attr("dir", RightToLeft.direction(chapter.language()));
        if (!chapter.number().isEmpty()) heading.appendText(chapter.number() + "\u2002");
        heading.appendText(chapter.heading());
    }

    /** Puts the picture itself into the document; leaves its description if the picture was not handed over. */
    private void picture(Element image) {
        var picture = text.pictures().get(image.attr("src"));
        if (picture == null) {
            image.replaceWith(new Element("span").text(image.attr("alt")));
            return;
        }
        var content = Base64.getEncoder().encodeToString(picture.bytes());
        image.attr("src", "data:" + picture.mediaType() + ";base64," + content);
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(PdfSheet.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
