package portal.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import portal.documents.extraction.Conversion.ConversionFailed;

/**
 * A copy of a Word file with nothing in it but text, styles and pictures.
 *
 * <p>The library that reads the copy would open files of this machine and addresses of other machines if the file named
 * them. So each part is parsed and written anew without such references, and parts that are not needed are dropped.
 */
final class WordPackage {
    private static final int MOST_BYTES = 60 << 20;
    private static final int MOST_BYTES_OF_A_PART = 24 << 20;
    private static final int MOST_PARTS = 5_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private final LeftOutCounts leftOut = new LeftOutCounts();
    private final List<String> textBoxes = new ArrayList<>();
    private int parts;
    private long size;
    private boolean isWord;

    private WordPackage() {}

    static WordPackage of(byte[] file) throws IOException {
        if (begins(file, OLE2)) throw new ConversionFailed(oldKind(file));
        if (!begins(file, ZIP)) throw new ConversionFailed(ConversionOutcome.WRONG_KIND);
        var word = new WordPackage();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(word.copy)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; )
                word.take(entry.getName(), word.content(in), out);
        }
        if (!word.isWord) throw new ConversionFailed(ConversionOutcome.WRONG_KIND);
        return word;
    }

    byte[] bytes() {
        return copy.toByteArray();
    }

    Map<LeftOut, Integer> leftOut() {
        return leftOut.counts();
    }

    /** Returns the texts of the text boxes, without white space. */
    List<String> textBoxes() {
        return textBoxes;
    }

    /** Returns the text without white space. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean begins(byte[] file, byte[] beginning) {
        return file.length > beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static ConversionOutcome oldKind(byte[] file) {
        return new String(file, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                ? ConversionOutcome.PASSWORD_PROTECTED
                : ConversionOutcome.WRONG_KIND;
    }

    private byte[] content(ZipInputStream in) throws IOException {
        var content = in.readNBytes(MOST_BYTES_OF_A_PART + 1);
        size += content.length;
        if (content.length > MOST_BYTES_OF_A_PART || size > MOST_BYTES || ++parts > MOST_PARTS)
            throw new ConversionFailed(ConversionOutcome.BOMB);
        return content;
    }

    private void take(String name, byte[] content, ZipOutputStream out) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
            throw new ConversionFailed(ConversionOutcome.MACROS);
        if (isXml(name)) put(name, rewritten(name, content), out);
        else if (name.startsWith("word/media/") && PictureFormat.of(content) != PictureFormat.NONE)
            put(name, content, out);
    }

    private static boolean isXml(String name) {
        return name.equals("[Content_Types].xml")
                || name.endsWith(".rels")
                || name.startsWith("word/") && name.endsWith(".xml");
    }

    private static void put(String name, byte[] content, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private byte[] rewritten(String name, byte[] content) throws IOException {
        var part = WordXml.of(content);
        if (name.equals("[Content_Types].xml") && part.html().contains("macroEnabled"))
            throw new ConversionFailed(ConversionOutcome.MACROS);
        if (name.startsWith("word/") && name.endsWith(".xml")) look(name, part);
        return part.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void look(String name, Document part) {
        isWord |= !part.getElementsByTag("w:document").isEmpty();
        if (name.startsWith("word/header") || name.startsWith("word/footer")) {
            if (!words(part).isEmpty()) leftOut.add(LeftOut.HEADER_OR_FOOTER, 1);
        } else {
            count(part);
        }
        WordXml.simplify(part);
    }

    private void count(Document part) {
        for (var element : part.getAllElements()) {
            if (isAlternative(element)) continue;
            switch (element.tagName()) {
                case "w:ins", "w:del", "w:moveTo" -> leftOut.add(LeftOut.TRACKED_CHANGE, 1);
                case "w:commentReference" -> leftOut.add(LeftOut.COMMENT, 1);
                case "m:oMath" -> leftOut.add(LeftOut.FORMULA, 1);
                case "w:object", "c:chart", "dgm:relIds" -> leftOut.add(LeftOut.OBJECT, 1);
                case "w:txbxContent" -> textBoxes.add(words(element));
                case "a:blip" -> leftOut.add(LeftOut.PICTURE, WordXml.isElsewhere(element) ? 1 : 0);
                default -> {}
            }
        }
    }

    /** Returns whether an element repeats another one in an older notation. */
    private static boolean isAlternative(Element element) {
        for (var around = element.parent(); around != null; around = around.parent())
            if (around.tagName().equals("mc:Fallback")) return true;
        return false;
    }

    private static String words(Element element) {
        var words = new StringBuilder();
        element.getElementsByTag("w:t").forEach(text -> words.append(text.wholeText()));
        return squeezed(words.toString());
    }
}
