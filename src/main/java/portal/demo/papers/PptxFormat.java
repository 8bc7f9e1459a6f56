package portal.demo.papers;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates a slide show: each heading starts a slide. */
final class PptxFormat implements FileFormat {
    @Override
    public byte[] print(Paper paper) throws IOException {
        try (var show = new XMLSlideShow()) {
            var about = show.getProperties().getCoreProperties();
            about.setTitle(paper.title());
            about.setCreator(paper.author());
            about.setCreated(Optional.of(Date.from(paper.writtenAt())));
            var box = (XSLFTextBox) null;
            for (var block : paper.blocks()) {
                if (block instanceof Heading(var _, String text)) {
                    var slide = show.createSlide();
                    line(box(slide, 40, 60), text, 32, paper.isRightToLeft());
                    box = box(slide, 120, 380);
                } else {
                    if (box == null) box = box(show.createSlide(), 120, 380);
                    write(block, box, paper.isRightToLeft());
                }
            }
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return ReproducibleZip.withFixedDates(bytes.toByteArray(), paper.writtenAt());
        }
    }

    private static XSLFTextBox box(XSLFSlide slide, int top, int height) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle(50, top, 620, height));
        box.clearText();
        return box;
    }

    private static void write(Block block, XSLFTextBox box, boolean rtl) {
        switch (block) {
            case Heading(var _, String text) -> line(box, text, 32, rtl);
            case Paragraph(String text) -> line(box, text, 18, rtl);
            case Quote(String text) -> line(box, "“" + text + "”", 18, rtl);
            case Points points -> points.items().forEach(item -> line(box, "• " + item, 18, rtl));
            case Table(var rows) ->
                rows.forEach(row -> line(box, row.stream().collect(Collectors.joining("  |  ")), 16, rtl));
        }
    }

    private static void line(XSLFTextBox box, String text, double size, boolean rtl) {
        var paragraph = box.addNewTextParagraph();
        if (rtl) paragraph.setTextAlign(TextAlign.RIGHT);
        var run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
    }
}
