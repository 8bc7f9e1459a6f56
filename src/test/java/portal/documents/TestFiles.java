package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Creates real files of many types, valid and broken. */
public final class TestFiles {
    private TestFiles() {}

    public static byte[] pdf(String... pages) {
        return pdf(Optional.empty(), pages);
    }

    public static byte[] protectedPdf(String password, String... pages) {
        return pdf(Optional.of(password), pages);
    }

    public static byte[] brokenPdf() {
        var whole = pdf("This page will not be there.");
        var broken = Arrays.copyOf(whole, whole.length / 3);
        Arrays.fill(broken, 200, broken.length, (byte) 'x');
        return broken;
    }

    private static byte[] pdf(Optional<String> password, String... pages) {
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                for (var text : pages) write(pdf, text);
                if (password.isPresent())
                    pdf.protect(new StandardProtectionPolicy(
                            password.get(), password.get(), AccessPermission.getOwnerAccessPermission()));
                pdf.save(out);
            }
        });
    }

    private static void write(PDDocument pdf, String text) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
    }

    /** Returns a PDF in a script for which no font is available: its text can be extracted, but not displayed. */
    public static byte[] unseenPdf(String... pages) {
        var letters = new ArrayList<>(new TreeSet<>(Stream.of(pages)
                .flatMap(page -> page.chars().mapToObj(c -> (char) c))
                .toList()));
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
                font.getCOSObject().setItem(COSName.TO_UNICODE, signs(pdf, letters));
                for (var text : pages) {
                    var page = new PDPage();
                    pdf.addPage(page);
                    try (var content = new PDPageContentStream(pdf, page)) {
                        content.beginText();
                        content.setFont(font, 12);
                        content.newLineAtOffset(50, 700);
                        content.showText(new StringBuilder(text) // in visual order: the first letter is on the right
                                .reverse()
                                .chars()
                                .mapToObj(c -> String.valueOf((char) ('!' + letters.indexOf((char) c))))
                                .collect(Collectors.joining()));
                        content.endText();
                    }
                }
                pdf.save(out);
            }
        });
    }

    private static PDStream signs(PDDocument pdf, List<Character> letters) throws IOException {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap "
                + "1 begincodespacerange <00> <FF> endcodespacerange " + letters.size() + " beginbfchar\n");
        for (int i = 0; i < letters.size(); i++) map.append("<%02X> <%04X>\n".formatted('!' + i, (int) letters.get(i)));
        map.append("endbfchar endcmap end");
        return new PDStream(pdf, new ByteArrayInputStream(map.toString().getBytes(UTF_8)));
    }

    public static byte[] docx(String text) {
        return bytes(out -> {
            try (var word = new XWPFDocument()) {
                word.createParagraph().createRun().setText(text);
                word.write(out);
            }
        });
    }

    public static byte[] protectedDocx(String password, String text) {
        return bytes(out -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword(password);
                try (var sealed = encryptor.getDataStream(container)) {
                    sealed.write(docx(text));
                }
                container.writeFilesystem(out);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static byte[] xlsx(String... sheets) {
        return bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                for (var text : sheets)
                    book.createSheet().createRow(0).createCell(0).setCellValue(text);
                book.write(out);
            }
        });
    }

    public static byte[] pptx(String... slides) {
        return bytes(out -> {
            try (var show = new XMLSlideShow()) {
                for (var text : slides) show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    public static byte[] odt(String text) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                stored(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
                        <office:body><office:text><text:p>%s</text:p></office:text></office:body>
                        </office:document-content>""".formatted(text).getBytes(UTF_8));
                zip.closeEntry();
            }
        });
    }

    public static byte[] zip(String name, byte[] content) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        });
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    public static byte[] rtf(String text) {
        return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 " + text + "\\par}").getBytes(UTF_8);
    }

    public static byte[] html(String text) {
        return ("<!DOCTYPE html><html><head><title>t</title><script>var hidden = 'scriptword';</script></head><body><p>"
                        + text + "</p></body></html>")
                .getBytes(UTF_8);
    }

    public static byte[] mail(String text) {
        return ("From: Lim <lim@example.org>\r\nTo: Amina <amina@example.org>\r\nSubject: Subject line\r\n"
                        + "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(UTF_8);
    }

    public static byte[] png() {
        return bytes(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out));
    }

    /**
     * Returns a ZIP file of a few hundred kilobytes. Its content, one word repeated, unpacks to this number of
     * megabytes.
     */
    public static byte[] bomb(int megabytes) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("bomb.txt"));
                var block = "boom ".repeat(200_000).getBytes(UTF_8);
                for (int i = 0; i < megabytes; i++) zip.write(block);
                zip.closeEntry();
            }
        });
    }

    /** Returns a DOCX file whose text unpacks to this number of megabytes. */
    public static byte[] wordBomb(int megabytes) {
        return bytes(out -> {
            try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx("boom")));
                    var zip = new ZipOutputStream(out)) {
                for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    var content = new String(in.readAllBytes(), UTF_8);
                    if (!entry.getName().equals("word/document.xml")) zip.write(content.getBytes(UTF_8));
                    else {
                        var cut = content.indexOf("boom");
                        zip.write(content.substring(0, cut).getBytes(UTF_8));
                        var block = "boom ".repeat(200_000).getBytes(UTF_8);
                        for (int i = 0; i < megabytes; i++) zip.write(block);
                        zip.write(content.substring(cut).getBytes(UTF_8));
                    }
                    zip.closeEntry();
                }
            }
        });
    }

    private static byte[] bytes(Writing writing) {
        try (var out = new ByteArrayOutputStream()) {
            writing.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
