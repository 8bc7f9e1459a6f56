package portal.demo.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;
import portal.demo.papers.Block.Table;

/**
 * Generates a bar chart as a PNG from the first table of the text; the numbers are in its second column. It draws
 * letters as shapes, because Java cannot draw text on a server that has no fonts installed.
 */
final class PngFormat implements FileFormat {
    private static final Color PAPER = new Color(0xFBFBF9);
    private static final Color INK = new Color(0x22303C);
    private static final Color BAR = new Color(0x2F6F8F);
    private static final int WIDTH = 960;
    private static final TrueTypeFont LETTERS = Typeface.load();

    @Override
    public byte[] print(Paper paper) throws IOException {
        var rows = figures(paper);
        var picture = new BufferedImage(WIDTH, 120 + rows.size() * 46, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, picture.getHeight()));
        draw(pen, paper.title(), 40, 58, 26);
        double most = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .max()
                .orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            bar(pen, rows.get(i), 96 + i * 46, most);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static List<List<String>> figures(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(table -> ((Table) table).rows())
                .findFirst()
                .map(rows -> rows.subList(1, rows.size()))
                .orElse(List.of());
    }

    private static void bar(Graphics2D pen, List<String> row, int top, double most) throws IOException {
        draw(pen, row.get(0), 40, top + 22, 17);
        double length = Double.parseDouble(row.get(1)) / most * 440;
        pen.setColor(BAR);
        pen.fill(new Rectangle2D.Double(380, top, length, 30));
        draw(pen, row.get(1), 390 + length, top + 22, 17);
    }

    private static void draw(Graphics2D pen, String text, double x, double baseline, double size) throws IOException {
        pen.setColor(INK);
        double scale = size / LETTERS.getUnitsPerEm();
        for (int code : text.codePoints().toArray()) {
            int glyph = LETTERS.getUnicodeCmapLookup().getGlyphId(code);
            var place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
            var outline = LETTERS.getGlyph().getGlyph(glyph);
            if (outline != null) pen.fill(place.createTransformedShape(outline.getPath()));
            x += LETTERS.getAdvanceWidth(glyph) * scale;
        }
    }
}
