package portal.demo.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** Generates a web page. */
final class HtmlFormat implements FileFormat {
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();

    @Override
    public byte[] print(Paper paper) {
        return page(paper).getBytes(StandardCharsets.UTF_8);
    }

    static String page(Paper paper) {
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head><meta charset="UTF-8"><title>%s</title><meta name="author" content="%s"></head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        paper.language().getLanguage(),
                        paper.isRightToLeft() ? "rtl" : "ltr",
                        Xml.escape(paper.title()),
                        Xml.escape(paper.author()),
                        HTML.render(Block.MARKDOWN.parse(paper.markdown())));
    }
}
