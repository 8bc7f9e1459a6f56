package portal.demo.papers;

import java.io.IOException;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates an OpenDocument text without a library: the format is a ZIP of plain XML. */
final class OdtFormat implements FileFormat {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String SPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3\"""";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public byte[] print(Paper paper) throws IOException {
        var parcel = new ReproducibleZip(paper.writtenAt());
        parcel.addStored("mimetype", TYPE);
        parcel.add("META-INF/manifest.xml", manifest());
        parcel.add("meta.xml", meta(paper));
        parcel.add("content.xml", content(paper));
        return parcel.close();
    }

    private static String manifest() {
        return HEADER + """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
                manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>
                """.formatted(TYPE);
    }

    private static String meta(Paper paper) {
        return HEADER
                + """
                <office:document-meta %s><office:meta><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:language>%s</dc:language><meta:creation-date>%s</meta:creation-date></office:meta>\
                </office:document-meta>
                """.formatted(
                                SPACES,
                                Xml.escape(paper.title()),
                                Xml.escape(paper.author()),
                                paper.language().getLanguage(),
                                paper.writtenAt());
    }

    private static String content(Paper paper) {
        var body = new StringBuilder();
        for (var block : paper.blocks()) {
            body.append(xml(block)).append('\n');
        }
        return HEADER + """
                <office:document-content %s><office:automatic-styles>\
                <style:style style:name="P" style:family="paragraph"><style:paragraph-properties \
                style:writing-mode="%s" fo:margin-bottom="0.2cm"/></style:style>\
                </office:automatic-styles><office:body><office:text>
                %s</office:text></office:body></office:document-content>
                """.formatted(SPACES, paper.isRightToLeft() ? "rl-tb" : "lr-tb", body);
    }

    private static String xml(Block block) {
        return switch (block) {
            case Heading(int level, String text) ->
                "<text:h text:style-name=\"P\" text:outline-level=\"%d\">%s </text:h>"
                        .formatted(level, Xml.escape(text));
            case Paragraph(String text) -> paragraph(text);
            case Quote(String text) -> paragraph("“" + text + "”");
            case Points points -> points(points);
            case Table table -> table(table);
        };
    }

    private static String points(Points points) {
        var xml = new StringBuilder();
        for (int i = 0; i < points.items().size(); i++) {
            xml.append(paragraph(points.mark(i) + " " + points.items().get(i)));
        }
        return xml.toString();
    }

    private static String table(Table table) {
        var xml = new StringBuilder("<table:table table:name=\"T\"><table:table-column ")
                .append("table:number-columns-repeated=\"")
                .append(table.columns())
                .append("\"/>");
        for (var row : table.rows()) {
            xml.append("<table:table-row>");
            for (var cell : row) {
                xml.append("<table:table-cell>").append(paragraph(cell)).append("</table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        return xml.append("</table:table>").toString();
    }

    private static String paragraph(String text) {
        return "<text:p text:style-name=\"P\">" + Xml.escape(text) + "</text:p>";
    }
}
