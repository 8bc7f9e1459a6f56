package portal.demo.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Writes lines on the pages of a PDF, and starts a new page when one is full. Lengths are in points; heights are
 * measured from the bottom of the page.
 */
final class PdfPages implements AutoCloseable {
    private static final float EDGE = 60;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * EDGE;
    private static final float TEXT = 10.5f;
    private static final float LEADING = 1.45f;

    private final PDDocument document;
    private final PDFont font;
    private final String title;
    private PDPageContentStream ink;
    private float y;

    PdfPages(PDDocument document, PDFont font, String title) throws IOException {
        this.document = document;
        this.font = font;
        this.title = title;
        this.ink = newPage();
    }

    void heading(String text, float size) throws IOException {
        room(size * 4);
        y -= size * 0.6f;
        ink.setRenderingMode(RenderingMode.FILL_STROKE);
        ink.setLineWidth(0.3f);
        for (var line : wrap(text, WIDTH, size)) {
            line(line, EDGE, size);
        }
        ink.setRenderingMode(RenderingMode.FILL);
        y -= size * 0.3f;
    }

    void paragraph(String text, float indent, String mark) throws IOException {
        room(TEXT * LEADING);
        if (!mark.isEmpty()) put(mark, EDGE, y - TEXT, TEXT);
        for (var line : wrap(text, WIDTH - indent, TEXT)) {
            line(line, EDGE + indent, TEXT);
        }
        y -= TEXT * 0.5f;
    }

    void table(List<List<String>> rows) throws IOException {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        float column = WIDTH / columns;
        for (var row : rows) {
            row(row, column);
        }
        y -= TEXT;
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }

    private void row(List<String> row, float column) throws IOException {
        var cells = new ArrayList<List<String>>();
        for (var cell : row) {
            cells.add(wrap(cell, column - 8, 9));
        }
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        room(lines * 9 * LEADING + 8);
        float top = y;
        for (int c = 0; c < cells.size(); c++) {
            y = top - 3;
            for (var line : cells.get(c)) {
                line(line, EDGE + c * column + 3, 9);
            }
        }
        y = top - lines * 9 * LEADING - 6;
        ink.setLineWidth(0.4f);
        ink.moveTo(EDGE, y);
        ink.lineTo(EDGE + WIDTH, y);
        ink.stroke();
    }

    private void line(String text, float x, float size) throws IOException {
        room(size * LEADING);
        put(text, x, y - size, size);
        y -= size * LEADING;
    }

    private void put(String text, float x, float height, float size) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, height);
        ink.showText(text);
        ink.endText();
    }

    private void room(float height) throws IOException {
        if (y - height > EDGE) return;
        ink.close();
        ink = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
        put(title, EDGE, PDRectangle.A4.getHeight() - 38, 8);
        put(Integer.toString(document.getNumberOfPages()), PDRectangle.A4.getWidth() - EDGE - 8, 34, 8);
        y = PDRectangle.A4.getHeight() - EDGE;
        return ink;
    }

    private List<String> wrap(String text, float width, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
