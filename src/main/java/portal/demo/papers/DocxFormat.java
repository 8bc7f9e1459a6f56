package portal.demo.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates a Word document. Arabic text is written from right to left. */
final class DocxFormat implements FileFormat {
    @Override
    public byte[] print(Paper paper) throws IOException {
        try (var document = new XWPFDocument()) {
            var about = document.getProperties().getCoreProperties();
            about.setTitle(paper.title());
            about.setCreator(paper.author());
            about.setCreated(Optional.of(Date.from(paper.writtenAt())));
            for (var block : paper.blocks()) {
                write(block, document, paper.isRightToLeft());
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return ReproducibleZip.withFixedDates(bytes.toByteArray(), paper.writtenAt());
        }
    }

    private static void write(Block block, XWPFDocument document, boolean rtl) {
        switch (block) {
            case Heading(int level, String text) -> heading(document.createParagraph(), level, text, rtl);
            case Paragraph(String text) -> run(document.createParagraph(), text, rtl);
            case Quote(String text) -> {
                var paragraph = document.createParagraph();
                paragraph.setIndentationLeft(500);
                run(paragraph, text, rtl).setItalic(true);
            }
            case Points points -> {
                for (int i = 0; i < points.items().size(); i++) {
                    var paragraph = document.createParagraph();
                    paragraph.setIndentationLeft(400);
                    run(paragraph, points.mark(i) + " " + points.items().get(i), rtl);
                }
            }
            case Table table -> table(document, table, rtl);
        }
    }

    private static void heading(XWPFParagraph paragraph, int level, String text, boolean rtl) {
        var run = run(paragraph, text, rtl);
        run.setBold(true);
        run.setFontSize(level == 1 ? 18 : 14);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    }

    private static void table(XWPFDocument document, Table table, boolean rtl) {
        var grid = document.createTable(table.rows().size(), table.columns());
        if (rtl) grid.getCTTbl().getTblPr().addNewBidiVisual();
        for (int r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                run(grid.getRow(r).getCell(c).getParagraphArray(0), row.get(c), rtl)
                        .setBold(r == 0);
            }
        }
        document.createParagraph();
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, boolean rtl) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var run = paragraph.createRun();
        run.setText(text);
        if (rtl) {
            properties.addNewBidi();
            run.getCTR().addNewRPr().addNewRtl();
        }
        return run;
    }
}
