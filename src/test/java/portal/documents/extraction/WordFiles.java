package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Creates real Word files. */
public final class WordFiles {
    private final XWPFDocument word = new XWPFDocument();

    /** Returns a file with a heading, a nested list, a table and a picture. */
    public static byte[] guideline() {
        var file = new WordFiles();
        file.heading(1, "Prepare");
        file.paragraph("Two officers.");
        file.heading(2, "Bring along");
        file.list();
        file.heading(1, "Seize");
        file.table();
        file.picture(TestPictures.png(30, 20));
        return file.bytes();
    }

    void heading(int level, String words) {
        var paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(words);
    }

    void paragraph(String words) {
        word.createParagraph().createRun().setText(words);
    }

    void table() {
        var table = word.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Provider");
        table.getRow(0).getCell(1).setText("Days");
        table.getRow(1).getCell(0).setText("Mail");
        table.getRow(1).getCell(1).setText("90");
    }

    void list() {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        for (var level = 0; level < 2; level++) {
            var numbering = kind.addNewLvl();
            numbering.setIlvl(BigInteger.valueOf(level));
            numbering.addNewNumFmt().setVal(STNumberFormat.BULLET);
        }
        var numbering = word.createNumbering();
        var number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
        item(number, 0, "Camera");
        item(number, 1, "Batteries");
        item(number, 0, "Bags");
    }

    private void item(BigInteger number, int level, String words) {
        var paragraph = word.createParagraph();
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }

    void picture(byte[] png) {
        try {
            word.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "scene.png",
                            Units.toEMU(30),
                            Units.toEMU(20));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (word;
                var out = new ByteArrayOutputStream()) {
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file whose text has one paragraph and then these elements, written as a word processor writes them. */
    static byte[] with(String elements) {
        var file = new WordFiles();
        file.paragraph("ANCHOR");
        return changed(
                file.bytes(),
                "word/document.xml",
                xml -> xml.replace("</w:body>", elements + "</w:body>").replace("ANCHOR", "Before."));
    }

    /** Returns the file with one of its parts changed. */
    static byte[] changed(byte[] file, String name, UnaryOperator<String> change) {
        return rewritten(file, name, change, null);
    }

    /** Returns the file with one more part. */
    static byte[] plus(byte[] file, String name, String content) {
        return rewritten(file, "", part -> part, new String[] {name, content});
    }

    private static byte[] rewritten(byte[] file, String name, UnaryOperator<String> change, String[] more) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream()) {
            try (var out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                    var content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            entry.getName().equals(name)
                                    ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                    : content);
                    out.closeEntry();
                }
                if (more != null) {
                    out.putNextEntry(new ZipEntry(more[0]));
                    out.write(more[1].getBytes(UTF_8));
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
