package portal.demo.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portal.demo.papers.Block.Heading;
import portal.demo.papers.Block.Paragraph;
import portal.demo.papers.Block.Points;
import portal.demo.papers.Block.Quote;
import portal.demo.papers.Block.Table;

/** Generates an Excel workbook: each heading below the first level starts a sheet. */
final class XlsxFormat implements FileFormat {
    @Override
    public byte[] print(Paper paper) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var about = book.getProperties().getCoreProperties();
            about.setTitle(paper.title());
            about.setCreator(paper.author());
            about.setCreated(Optional.of(Date.from(paper.writtenAt())));
            var bold = book.createCellStyle();
            var font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            var sheet = sheet(book, paper.title(), paper.isRightToLeft());
            for (var block : paper.blocks()) {
                if (block instanceof Heading(int level, String text) && level > 1) {
                    sheet = sheet(book, text, paper.isRightToLeft());
                }
                write(block, sheet, bold);
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return ReproducibleZip.withFixedDates(bytes.toByteArray(), paper.writtenAt());
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook book, String title, boolean rtl) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(title));
        sheet.setDefaultColumnWidth(28);
        sheet.setRightToLeft(rtl);
        return sheet;
    }

    private static void write(Block block, XSSFSheet sheet, XSSFCellStyle bold) {
        switch (block) {
            case Heading(var _, String text) -> line(sheet, text).setCellStyle(bold);
            case Paragraph(String text) -> line(sheet, text);
            case Quote(String text) -> line(sheet, text);
            case Points points -> points.items().forEach(item -> line(sheet, "• " + item));
            case Table(var rows) -> {
                for (int r = 0; r < rows.size(); r++) {
                    var row = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        var cell = row.createCell(c);
                        var text = rows.get(r).get(c);
                        if (text.matches("\\d{1,9}")) cell.setCellValue(Integer.parseInt(text));
                        else cell.setCellValue(text);
                        if (r == 0) cell.setCellStyle(bold);
                    }
                }
            }
        }
    }

    private static XSSFCell line(XSSFSheet sheet, String text) {
        var cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
        cell.setCellValue(text);
        return cell;
    }
}
