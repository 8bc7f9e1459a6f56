package portal.demo.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates a PDF of as many A4 pages as the text needs, with its font embedded. */
final class PdfFormat implements FileFormat {
    private static final TrueTypeFont LETTERS = Typeface.load();

    @Override
    public synchronized byte[] print(Paper paper) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, paper);
            try (var pages = new PdfPages(document, PDType0Font.load(document, LETTERS, true), paper.title())) {
                for (var block : paper.blocks()) {
                    set(block, pages);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        var about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setAuthor(paper.author());
        about.setCreationDate(GregorianCalendar.from(paper.writtenAt().atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(paper.language().toLanguageTag());
        document.setDocumentId((long) paper.hashCode());
    }

    private static void set(Block block, PdfPages pages) throws IOException {
        switch (block) {
            case Heading(int level, String text) -> pages.heading(text, level == 1 ? 18 : 13);
            case Paragraph(String text) -> pages.paragraph(text, 0, "");
            case Quote(String text) -> pages.paragraph("“" + text + "”", 24, "");
            case Points points -> {
                for (int i = 0; i < points.items().size(); i++) {
                    pages.paragraph(points.items().get(i), 18, points.mark(i));
                }
            }
            case Table(var rows) -> pages.table(rows);
        }
    }
}
