package portal.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Converts Markdown that people type to safe HTML. The HTML is made safe in two steps. First, the commonmark library
 * escapes all HTML and allows only harmless link targets. Second, all elements and attributes that are not in a list of
 * allowed ones are removed.
 *
 * <p>What people type is shown as they typed it: {@link LiteralSigns} and {@link TypedBlocks} say which signs are not
 * markup. The script {@code frontend/editor-styling.js} follows the same rules.
 *
 * <p>An image on another server would tell that server who reads the page, so its Markdown is shown instead. Only
 * pictures that the portal itself serves are shown; without an address, their descriptions are. Each block has its own
 * direction, so that an Arabic quotation in an English text is shown right to left. Numbers in Arabic text are shown
 * left to right ({@link LeftToRight}).
 */
class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), FootnotesExtension.create());
    private static final String MENTION = "mention";
    private static final Pattern PICTURE = Pattern.compile("picture:([0-9a-f]{16})");
    private static final Set<Class<? extends Node>> OWN_DIRECTION =
            Set.of(Paragraph.class, Heading.class, BlockQuote.class, TableBlock.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .customInlineContentParserFactory(new LiteralSigns())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> decorate(node, attributes))
            .build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .nodeRendererFactory(Cells::new) // comes first, because the extension would write cells with vertical bars
            .nodeRendererFactory(Footnotes.Plain::new)
            .nodeRendererFactory(Addresses::new)
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a", "bdo")
            .addTags("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .addTags("span") // only for mentions: HTML that people type is escaped
            .addAttributes("span", "class")
            .addAttributes(":all", "dir")
            .addAttributes("a", "href", "rel", "target")
            .addAttributes("ol", "start")
            .addTags("sup", "section") // only for footnotes
            .addAttributes("section", "class")
            .addAttributes("a", "id")
            .addAttributes("li", "id")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);
    private static final Safelist ALLOWED_WITH_PICTURES = new Safelist(ALLOWED)
            .addTags("img") // only with the portal's own addresses: other images are removed before
            .addAttributes("img", "src", "alt", "loading");

    /** The address of an item of the portal, such as {@code guidelines/…?clause=…}, without a leading slash. */
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("[a-z]+/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\\?[a-z]+=[0-9a-f-]{1,36})?");

    /** The portal's own links are resolved against this address only to check them. */
    private static final String SOMEWHERE = "https://portal.invalid/";

    /** Renders table cells as plain text, with a dot between two cells. */
    private record Cells(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(TableCell.class);
        }

        @Override
        public void render(Node cell) {
            for (var part = cell.getFirstChild(); part != null; part = part.getNext()) context.render(part);
            if (cell.getNext() != null) context.getWriter().write(" · ");
        }
    }

    /** Renders a link as plain text: its words and its address, which is written once if the words are the address. */
    private record Addresses(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            var address = ((Link) node).getDestination();
            for (var part = node.getFirstChild(); part != null; part = part.getNext()) context.render(part);
            var isAlone = node.getFirstChild() instanceof Text text
                    && text.getNext() == null
                    && isAddress(text.getLiteral(), address);
            if (!isAlone) context.getWriter().write(" (" + address + ")");
        }

        private static boolean isAddress(String words, String address) {
            return Stream.of("", "mailto:", "http://", "https://").anyMatch(scheme -> address.equals(scheme + words));
        }
    }

    private Markdown() {}

    /**
     * Returns safe HTML. Headings start at level three, because the page and the item have headings of levels one and
     * two.
     */
    static String html(String markdown) {
        return html(markdown, Map.of());
    }

    /**
     * Returns safe HTML in which mentions are replaced by names.
     *
     * @param names the names to show, by username; a mention of another username stays as typed
     */
    static String html(String markdown, Map<String, String> names) {
        return html(markdown, names, PictureAddresses.NONE);
    }

    /** Returns safe HTML in which mentions are replaced by names, with the pictures that have an address. */
    static String html(String markdown, Map<String, String> names, PictureAddresses pictures) {
        var settings = new Document.OutputSettings().prettyPrint(false);
        var page = Jsoup.parseBodyFragment(rendered(markdown, pictures)).outputSettings(settings);
        Footnotes.link(page, markdown);
        if (!names.isEmpty()) nameMentioned(page, names);
        keepLeftToRight(page);
        removeOtherRelativeLinks(page);
        var allowed = pictures == PictureAddresses.NONE ? ALLOWED : ALLOWED_WITH_PICTURES;
        return Jsoup.clean(page.body().html(), SOMEWHERE, allowed, settings);
    }

    /** Removes the targets of relative links that lead neither to an item of the portal nor to a footnote. */
    private static void removeOtherRelativeLinks(Document page) {
        for (var link : page.select("a[href]")) {
            var target = link.attr("href");
            if (!target.startsWith("#")
                    && !hasScheme(target)
                    && !OWN_ADDRESS.matcher(target).matches()) link.removeAttr("href");
        }
    }

    private static boolean hasScheme(String target) {
        var colon = target.indexOf(':');
        return colon > 0 && target.substring(0, colon).chars().allMatch(Character::isLetter);
    }

    private static void nameMentioned(Document page, Map<String, String> names) {
        for (var text : page.body().nodeStream(TextNode.class).toList()) {
            if (isInside(text, "code, pre, a")) continue;
            var words = text.getWholeText();
            var done = 0;
            var mentions = MentionSyntax.MENTION.matcher(words);
            while (mentions.find()) {
                var name = names.get(MentionSyntax.username(mentions.group(1)));
                if (name == null) continue;
                text.before(new TextNode(words.substring(done, mentions.start())));
                text.before(new Element("span")
                        .addClass(MENTION)
                        .attr("dir", "auto")
                        .appendText("@" + name));
                done = mentions.end();
            }
            text.text(words.substring(done));
        }
    }

    private static boolean isInside(TextNode text, String elements) {
        return text.parent() instanceof Element parent && parent.closest(elements) != null;
    }

    /**
     * Keeps numbers, hosts and paths in Arabic text left to right. Code is skipped, because it is left to right
     * already.
     */
    private static void keepLeftToRight(Document page) {
        for (var text : page.body().nodeStream(TextNode.class).toList()) {
            if (isInside(text, "code, pre, ." + MENTION)) continue;
            var words = text.getWholeText();
            var parts = LeftToRight.parts(words);
            if (parts.size() == 1 && !parts.getFirst().isRun()) continue;
            for (var part : parts) text.before(node(words.substring(part.start(), part.end()), part.isRun()));
            text.remove();
        }
    }

    private static org.jsoup.nodes.Node node(String words, boolean isRun) {
        return isRun ? new Element("bdo").attr("dir", "ltr").appendText(words) : new TextNode(words);
    }

    /** Returns the text without markup, one line per block. */
    static String plain(String markdown) {
        try {
            return WORDS.render(parsed(markdown, PictureAddresses.NONE));
        } catch (StackOverflowError nestedThousandsDeep) {
            return markdown;
        }
    }

    private static String rendered(String markdown, PictureAddresses pictures) {
        try {
            return RENDERER.render(parsed(markdown, pictures));
        } catch (StackOverflowError nestedThousandsDeep) {
            return "<pre>" + Entities.escape(markdown) + "</pre>";
        }
    }

    private static Node parsed(String markdown, PictureAddresses pictures) {
        var document = PARSER.parse(markdown);
        document.accept(new TypedBlocks(markdown));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                show(image, pictures);
            }

            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 2));
                visitChildren(heading);
            }
        });
        return document;
    }

    /** Gives a picture its address. Shows its description if it has none, and the Markdown of any other image. */
    private static void show(Image image, PictureAddresses pictures) {
        var picture = PICTURE.matcher(image.getDestination());
        var address = picture.matches() ? pictures.of(picture.group(1)) : null;
        if (address != null) {
            image.setDestination(address);
            return;
        }
        var isOwn = picture.matches();
        if (!isOwn) image.insertBefore(new Text("!["));
        for (var part = image.getFirstChild(); part != null; part = image.getFirstChild()) image.insertBefore(part);
        var title = image.getTitle() == null ? "" : " \"" + image.getTitle() + '"';
        if (!isOwn) image.insertBefore(new Text("](" + image.getDestination() + title + ")"));
        image.unlink();
    }

    private static void decorate(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            attributes.put("target", "_blank");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        } else if (node instanceof ListBlock || OWN_DIRECTION.contains(node.getClass())) {
            attributes.put("dir", "auto");
        }
    }
}
