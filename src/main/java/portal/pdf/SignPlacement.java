package portal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import portal.pdf.SignAnchors.Point;

/**
 * Moves the vowel signs on the pages of a file to where their fonts want them. Before, each sign stands at the left end
 * of its letter. Signs have no width, so nothing else moves. Beside a text with moved signs stands the same text in the
 * order in which it is read, for programs that copy it.
 */
final class SignPlacement {
    private static final int BYTES_OF_A_GLYPH = 2;
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final Map<COSDictionary, ArabicFont> fonts;
    private final PDPage page;
    private final List<Object> done = new ArrayList<>();
    private @Nullable ArabicFont font;
    private float size;

    private SignPlacement(Map<COSDictionary, ArabicFont> fonts, PDPage page) {
        this.fonts = fonts;
        this.page = page;
    }

    /** @param fonts the fonts with Arabic letters, by their dictionaries in the file */
    static void on(PDDocument pdf, Map<COSDictionary, ArabicFont> fonts) throws IOException {
        for (var page : pdf.getPages()) new SignPlacement(fonts, page).place(pdf);
    }

    private void place(PDDocument pdf) throws IOException {
        var used = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (used == null || used.keySet().stream().noneMatch(name -> fonts.containsKey(used.getCOSDictionary(name))))
            return;
        for (var token : new PDFStreamParser(page).parse()) {
            done.add(token);
            if (token instanceof Operator operator) read(operator.getName(), used);
        }
        var content = new PDStream(pdf);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(done);
        }
        page.setContents(content);
    }

    private void read(String operator, COSDictionary used) {
        if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            font = fonts.get(used.getCOSDictionary((COSName) operand(2)));
            size = ((COSNumber) operand(1)).floatValue();
        } else if (font != null && operator.equals(OperatorName.SHOW_TEXT)) {
            replace(List.of((COSBase) operand(1)), font);
        } else if (font != null && operator.equals(OperatorName.SHOW_TEXT_ADJUSTED)) {
            replace(((COSArray) operand(1)).toList(), font);
        }
    }

    /** Returns what stands before the operator that was read last. */
    private Object operand(int before) {
        return done.get(done.size() - 1 - before);
    }

    /** Replaces the last operator and its operand by text with moved signs, if there are signs in it. */
    private void replace(List<? extends COSBase> shown, ArabicFont in) {
        var glyphs = new ArrayList<Integer>();
        for (var each : shown) if (each instanceof COSString text) glyphs.addAll(glyphs(text));
        if (glyphs.stream().noneMatch(in.signs()::isSign)) return;
        done.removeLast();
        done.removeLast();
        begin(in.text(glyphs));
        var plain = new COSArray();
        for (var each : shown) {
            if (each instanceof COSString text) plain = write(glyphs(text), plain, in.signs());
            else plain.add(each);
        }
        show(plain);
        done.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
    }

    private void begin(String text) {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        done.add(SPAN);
        done.add(properties);
        done.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
    }

    private static List<Integer> glyphs(COSString text) {
        var bytes = text.getBytes();
        var glyphs = new ArrayList<Integer>();
        for (var i = 0; i + 1 < bytes.length; i += BYTES_OF_A_GLYPH)
            glyphs.add((Byte.toUnsignedInt(bytes[i]) << Byte.SIZE) | Byte.toUnsignedInt(bytes[i + 1]));
        return glyphs;
    }

    /** Writes glyphs and returns those that are not written yet, because no sign follows them. */
    private COSArray write(List<Integer> glyphs, COSArray before, SignAnchors of) {
        var plain = before;
        for (var i = 0; i < glyphs.size(); i++) {
            var letter = i;
            while (letter < glyphs.size() && of.isSign(glyphs.get(letter))) letter++;
            if (letter > i && letter < glyphs.size()) {
                show(plain);
                plain = new COSArray();
                place(glyphs.subList(i, letter), glyphs.get(letter), of);
                i = letter;
            }
            plain.add(new COSString(bytes(glyphs.get(i))));
        }
        return plain;
    }

    /** Writes the signs of a letter. They stand before it, the one that is nearest to the letter last. */
    private void place(List<Integer> signs, int letter, SignAnchors of) {
        var moved = new Point(0, 0);
        for (var i = signs.size() - 1; i >= 0; i--) {
            var onOther = i + 1 < signs.size() ? of.onSign(signs.get(i), signs.get(i + 1)) : null;
            var onLetter = of.onLetter(signs.get(i), letter);
            if (onOther != null) moved = moved.plus(onOther);
            else if (onLetter != null) moved = onLetter;
            raise(moved.y());
            var shown = new COSArray();
            shown.add(new COSFloat((float) -moved.x()));
            shown.add(new COSString(bytes(signs.get(i))));
            shown.add(new COSFloat((float) moved.x()));
            show(shown);
        }
        raise(0);
    }

    private void raise(double by) {
        done.add(new COSFloat((float) by * size / 1000));
        done.add(Operator.getOperator(OperatorName.SET_TEXT_RISE));
    }

    private void show(COSArray text) {
        if (text.size() == 0) return;
        done.add(text);
        done.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }

    private static byte[] bytes(int glyph) {
        return new byte[] {(byte) (glyph >> Byte.SIZE), (byte) glyph};
    }
}
