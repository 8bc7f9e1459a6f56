package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import portal.documents.TestFiles;

/** Tests that the charset of a text is detected, even if the text declares another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BytesToLettersTests {
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final List<String> KINDS =
            List.of("txt", "csv", "tsv", "md", "html", "eml", "srt", "vtt", "log", "ini", "json", "ics", "vcf");

    private static final String NOTICE = "La víctima recibió el aviso a las nueve y envió el dinero desde su móvil."
            + " El perito revisó el teléfono y encontró un número borrado de la agenda; el dueño confirmó el engaño.";

    private static final String REPORT = "El informe llegó tarde, pero el jefe lo firmó en la línea de 24 horas y"
            + " pidió que se guardara el balón de la prueba con el resto de los objetos; nadie lo tocó hasta que el"
            + " perito llegó.";

    private static final String ARABIC =
            "محضر استجواب المشتبه به في قضية الاحتيال الإلكتروني. اعترف المتهم بأنه حول" + " الأموال إلى محفظة مشفرة.";

    @TempDir
    Path folder;

    Parsing parsing;

    @BeforeAll
    void open() throws IOException {
        parsing = new Parsing(1_000_000);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void valid_utf_8_is_read_as_utf_8_in_every_kind_of_file(String kind) throws IOException {
        for (var text : List.of(NOTICE, REPORT)) {
            var extract = read("a." + kind, framed(kind, text).getBytes(UTF_8));
            assertThat(extract.text()).contains(text);
            assertThat(extract.language()).isEqualTo("es");
        }
    }

    @Test
    void a_charset_that_a_mail_declares_is_not_overruled() throws IOException {
        for (var charset : List.of("windows-1256", "iso-8859-6")) {
            var bytes = ARABIC.getBytes(Charset.forName(charset));
            for (var mail : List.of(
                    mail("text/plain; charset=" + charset, "base64", bytes),
                    mail("text/plain; charset=" + charset, "8bit", bytes),
                    mail("text/html; charset=" + charset, "quoted-printable", bytes),
                    alternatives(charset, bytes))) {
                var extract = read("a.eml", mail);
                assertThat(extract.text()).as(charset).contains(ARABIC);
                assertThat(extract.language()).isEqualTo("ar");
            }
        }
        var word = "محضر";
        assertThat(read("a.eml", mail("text/plain; charset=windows-1256", "base64", word.getBytes("windows-1256")))
                        .text())
                .contains(word);
        assertThat(read("a.eml", mail("text/plain; charset=KOI8-R", "base64", "Отчет".getBytes("KOI8-R")))
                        .text())
                .contains("Отчет");
    }

    @Test
    void a_charset_that_a_page_or_a_table_of_xml_declares_is_not_overruled() throws IOException {
        var page = "<html><head><meta charset=\"windows-1251\"></head><body>Отчет о краже</body></html>";
        assertThat(read("a.html", page.getBytes("windows-1251")).text()).contains("Отчет о краже");
        var old = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>"
                + "<!-- charset=utf-8 --></head><body>L’enquêteur – 500 €</body></html>";
        assertThat(read("a.html", old.getBytes(LATIN)).text()).contains("L’enquêteur – 500 €");
        var strict = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "<body>Отчет о краже</body></html>";
        assertThat(read("a.xhtml", strict.getBytes("windows-1251")).text()).contains("Отчет о краже");
        var table = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>L’enquêteur – 500 €</a>";
        assertThat(read("a.xml", table.getBytes(LATIN)).text()).contains("L’enquêteur – 500 €");
    }

    @Test
    void a_declared_latin_1_has_the_quotation_marks_dashes_and_currency_of_windows() throws IOException {
        var letter = "L’enquêteur a reçu 500 € — « payé » à Orléans.";
        for (var declared : List.of("windows-1252", "iso-8859-1", "us-ascii"))
            assertThat(read(
                                    "a.eml",
                                    mail("text/plain; charset=" + declared, "quoted-printable", letter.getBytes(LATIN)))
                            .text())
                    .as(declared)
                    .contains(letter);
        var price = "Price 500 € – paid “cash” by O’Neill…";
        for (var kind : KINDS)
            assertThat(read("a." + kind, framed(kind, price).getBytes(LATIN)).text())
                    .as(kind)
                    .contains(price);
    }

    @Test
    void a_mark_at_the_beginning_decides() throws IOException {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE")))
            assertThat(read("a.txt", ("\ufeff" + NOTICE).getBytes(charset)).text())
                    .as("%s", charset)
                    .isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Les enquêteurs ont été prévenus à midi : l’hôtel où la somme a été versée est fermé.",
                "windows-1252 | Peña",
                "IBM850 | La víctima recibió el aviso a las nueve y envió el dinero desde su móvil.",
                "IBM866 | Следователи изъяли сервер и сохранили данные.",
                "x-MacRoman | L’enquêteur a reçu 500 € — « payé » à Orléans.",
                "windows-1252 | Die Ermittler prüften zwölf Geräte und übergaben sie der Behörde in Köln.",
                "windows-1252 | Os investigadores não apreenderam o telemóvel; a operação será à noite.",
                "windows-1256 | اعترف المتهم بأنه حول الأموال إلى محفظة مشفرة.",
                "windows-1256 | محضر رقم 12 – Server log of the host",
                "ISO-8859-6 | محضر استجواب المشتبه به في القضية",
                "windows-1251 | Следователи изъяли сервер и сохранили данные.",
                "KOI8-R | Следователи изъяли сервер и сохранили данные.",
                "windows-1250 | Śledczy zabezpieczyli serwer i zachowali dane połączeń, które miały zostać usunięte.",
                "windows-1253 | Οι ερευνητές κατέσχεσαν τον διακομιστή.",
                "windows-1254 | Soruşturmacılar sunucuya el koydu ve bağlantı verilerini sakladı; şüpheli gözaltına alındı.",
                "windows-1255 | החוקרים תפסו את השרת ושמרו את הנתונים",
                "GB18030 | 调查人员查封了服务器并保存了连接数据。",
                "Big5 | 調查人員查封了伺服器並保存了連線資料。",
                "windows-31j | 捜査員はサーバーを押収し、接続データを保存した。",
                "EUC-JP | 捜査員はサーバーを押収し、接続データを保存した。",
                "EUC-KR | 수사관들은 서버를 압수하고 접속 기록을 보존했다.",
                "UTF-16LE | The officers secured the server – and made a copy.",
                "UTF-16BE | صادر المحققون الخادم وحفظوا بيانات الاتصال",
            })
    void a_text_that_says_nothing_of_itself_is_read_as_the_likeliest_text(String charset, String text)
            throws IOException {
        assertThat(read("a.txt", text.getBytes(charset)).text()).isEqualTo(text);
    }

    /**
     * Encodes paragraphs of the demonstration world in UTF-8 and in older charsets, and checks that the detected
     * charset reads the bytes correctly.
     */
    @Test
    void short_texts_in_older_charsets_are_read_rightly() throws IOException {
        var decision = new CharsetDecision(CharsetGuess.ofTexts());
        var wrong = new ArrayList<String>();
        var read = 0;
        for (var text : paragraphs())
            for (var name : List.of("UTF-8", "windows-1252", "windows-1256", "ISO-8859-6")) {
                var charset = Charset.forName(name);
                if (text.chars().allMatch(c -> c < 128) || !charset.newEncoder().canEncode(text)) continue;
                if (name.equals("windows-1256") && text.chars().noneMatch(c -> c > 0x600 && c < 0x700)) continue;
                read++;
                var got = decision.detect(new ByteArrayInputStream(text.getBytes(charset)), new Metadata());
                if (!new String(text.getBytes(charset), got).equals(text)) wrong.add(name + " as " + got + ": " + text);
            }
        assertThat(read).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From the first day Fromwick was watched.\nSubject: nothing\nDate: later",
                "GIF89a is the nickname of Gifwick",
                "ID3 unit Idthreewick reports",
                "MZ Zorvane is the code name used in the chat.",
                "P6 Netpbmwick platoon",
                "%!PS Psdate Postwick"
            })
    void a_text_that_begins_with_the_letters_of_another_kind_of_file_is_read_as_text(String text) throws IOException {
        var extract = read("a.txt", text.getBytes(UTF_8));
        assertThat(extract.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        assertThat(extract.mediaType()).isEqualTo("text/plain");
        assertThat(extract.text()).isEqualTo(text);
    }

    @Test
    void a_mailbox_stays_one_under_any_name() throws IOException {
        var mailbox = "From a@b.example Sat Nov 28 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nThe words\n";
        assertThat(read("a.txt", mailbox.getBytes(UTF_8)).mediaType()).isEqualTo("application/mbox");
    }

    @Test
    void mails_in_a_mailbox_keep_their_letters() throws IOException {
        var mailbox = "From a@b.example Sat Nov 28 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nÁlvaro said “"
                + ARABIC + "”\nFrom there he went.\n\nFrom c@d.example Sat Nov 28 11:00:00 2026\nSubject: y\n\nÍñigo\n";
        var read = read("a.mbox", mailbox.getBytes(UTF_8));
        assertThat(read.text()).contains("Álvaro said “" + ARABIC + "”", "From there he went.", "Íñigo");
        assertThat(read.mediaType()).isEqualTo("application/mbox");
    }

    @Test
    void a_single_broken_byte_does_not_make_another_text_of_the_rest() throws IOException {
        var bytes = ("x" + NOTICE + ARABIC).getBytes(UTF_8);
        bytes[0] = (byte) 0x91;
        assertThat(read("a.txt", bytes).text()).isEqualTo("‘" + NOTICE + ARABIC);
    }

    @Test
    void in_a_log_of_two_charsets_no_letter_is_lost() throws IOException {
        var log = new ByteArrayOutputStream();
        for (var line : List.of(NOTICE, REPORT)) log.write((line + "\n").getBytes(UTF_8));
        log.write("Señal – 500 €\n".getBytes(LATIN));
        log.write(ARABIC.getBytes(UTF_8));
        for (var name : List.of("a.log", "a.txt", "a.csv", "a", "a.java", "a.cpp", "a.json"))
            assertThat(read(name, log.toByteArray()).text())
                    .as(name)
                    .contains(NOTICE, REPORT, "Señal – 500 €", ARABIC)
                    .doesNotContain("\ufffd");
    }

    @Test
    void a_stray_byte_at_the_end_is_a_letter_too() throws IOException {
        var bytes = (NOTICE + " caf\u00e9").getBytes(UTF_8);
        var cut = Arrays.copyOf(bytes, bytes.length - 1);
        cut[cut.length - 1] = (byte) 0xe9;
        var log = read("a.log", cut);
        assertThat(log.text()).endsWith("café").contains(NOTICE);
        assertThat(log.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
    }

    @Test
    void a_stray_byte_in_the_plain_body_of_a_mail_is_a_letter_too() throws IOException {
        var body = new ByteArrayOutputStream();
        body.write((NOTICE + "\n").getBytes(UTF_8));
        body.write("Ren\u00e9 N\u00eemes\n".getBytes(LATIN));
        body.write(ARABIC.getBytes(UTF_8));
        for (var charset : List.of("utf-8", "us-ascii")) {
            var mail = read("a.eml", mail("text/plain; charset=" + charset, "8bit", body.toByteArray()));
            assertThat(mail.text()).as(charset).contains(NOTICE, "René Nîmes", ARABIC);
            assertThat(mail.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        }
    }

    @Test
    void the_colours_of_a_log_are_not_unreadable_letters() throws IOException {
        var log = read("a.log", ("\u001b[31m" + NOTICE + "\u001b[0m\n\u0007" + REPORT).getBytes(UTF_8));
        assertThat(log.text()).contains("[31m" + NOTICE, REPORT).doesNotContain("\ufffd");
        assertThat(log.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
    }

    @Test
    void a_stray_byte_in_a_page_or_in_the_body_of_a_mail_is_a_letter_too() throws IOException {
        var page = strays("<html><body><a href='http://a.example'>", "</a></body></html>");
        for (var name : List.of("a.html", "a.htm", "a.xhtml")) assertIsReadWhole(read(name, page));
        assertIsReadWhole(read("a.zip", TestFiles.zip("a.html", page)));
        for (var charset : List.of("utf-8", "us-ascii")) {
            assertIsReadWhole(read("a.eml", mail("text/html; charset=" + charset, "8bit", page)));
            assertIsReadWhole(read("a.eml", mail("text/html; charset=" + charset, "base64", page)));
        }
    }

    @Test
    void stray_bytes_and_control_characters_in_xml_do_not_end_the_text() throws IOException {
        for (var declaration : List.of("", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
            for (var name : List.of("a.xml", "a.svg"))
                assertIsReadWhole(read(name, strays(declaration + "<svg><text>\u0001", "</text></svg>")));
        var price = "Price 500 € – paid “cash” by O’Neill…";
        assertThat(read("a.xml", ("<a>" + price + "</a>").getBytes(LATIN)).text())
                .isEqualTo(price);
        var feed = "<rss version=\"2.0\"><channel><title>t</title><item><link>http://a.example</link><title>";
        assertIsReadWhole(read("a.rss", strays(feed, "</title></item></channel></rss>")));
    }

    @Test
    void the_body_of_a_mail_is_read_as_a_page_whatever_its_first_letters() throws IOException {
        for (var text : List.of("%PDF-1.4 is no file", "\u001b$B;~\u001b(B", "PK\u0003\u0004"))
            for (var declared : List.of("iso-2022-jp", "utf-8")) {
                var read = read("a.eml", mail("text/html; charset=" + declared, "8bit", text.getBytes(US_ASCII)));
                assertThat(read.outcome()).as(text).isEqualTo(ExtractionOutcome.EXTRACTED);
            }
        assertThat(read("a.eml", mail("text/html; charset=iso-2022-jp", "8bit", "時".getBytes("ISO-2022-JP")))
                        .text())
                .contains("時");
        assertThat(read("a.eml", mail("text/html; charset=utf-8", "8bit", new byte[0]))
                        .outcome())
                .isEqualTo(ExtractionOutcome.EXTRACTED);
    }

    private static void assertIsReadWhole(ExtractionResult read) {
        assertThat(read.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        assertThat(read.text()).contains(NOTICE + " Señal – 500 €").doesNotContain("\ufffd");
    }

    /** Returns a text of which the beginning is encoded in UTF-8, and the end in windows-1252. */
    private static byte[] strays(String begin, String end) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((begin + NOTICE).getBytes(UTF_8));
        bytes.write((" Señal – 500 €" + end).getBytes(LATIN));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IBM850 | Año 2025/Informe de la víctima.txt",
                "IBM850 | Müller.txt",
                "windows-1252 | été à Orléans.txt",
                "IBM866 | Отчет о краже.txt",
                "windows-1251 | Отчет о краже.txt",
                "windows-1256 | محضر استجواب.txt",
                "IBM737 | Οι ερευνητές.txt",
                "IBM862 | החוקרים תפסו.txt",
                "GB18030 | 调查报告.txt",
                "windows-31j | 捜査報告書.txt",
                "UTF-8 | Año 2025 محضر.txt"
            })
    void names_in_a_zip_that_does_not_tell_their_charset_keep_their_letters(String charset, String name)
            throws IOException {
        assertThat(read("a.zip", zip(name.getBytes(charset))).text()).contains(name, "the words inside");
    }

    @Test
    void names_that_arabic_windows_packed_keep_their_letters() throws IOException {
        var name = HexFormat.of().parseHex("eaa5e0a9"); // in code page 720
        assertThat(read("a.zip", zip(name)).text()).contains("محضر");
    }

    @Test
    void names_in_a_zip_that_tells_their_charset_are_left_alone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var name : List.of("Año.txt", "محضر.txt")) put(zip, name);
        }
        assertThat(read("a.zip", bytes.toByteArray()).text()).contains("Año.txt", "محضر.txt");
    }

    /** Returns a ZIP with one file, whose name consists of these bytes, and which does not tell their charset. */
    private static byte[] zip(byte[] name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("ISO-8859-1");
            zip.setUseLanguageEncodingFlag(false);
            put(zip, new String(name, ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write("the words inside".getBytes(UTF_8));
        zip.closeArchiveEntry();
    }

    private static List<String> paragraphs() throws IOException {
        var paragraphs = new ArrayList<String>();
        for (var paper : new PathMatchingResourcePatternResolver().getResources("classpath*:portal/demo/**/*.md"))
            for (var line : paper.getContentAsString(UTF_8).split("\n"))
                if (!line.isBlank()) paragraphs.add(line.strip());
        return paragraphs;
    }

    private static String framed(String kind, String text) {
        return switch (kind) {
            case "html" -> "<html><body><p>" + text + "</p></body></html>";
            case "csv" -> "Name;Amount\n\"" + text + "\";5\n";
            case "tsv" -> "Name\tAmount\n" + text + "\t5\n";
            case "srt" -> "1\r\n00:00:01,000 --> 00:00:02,000\r\n" + text + "\r\n";
            case "vtt" -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n";
            case "json" -> "{\"said\":\"" + text + "\"}";
            case "ics" ->
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:" + text + "\nEND:VEVENT\nEND:VCALENDAR\n";
            case "vcf" -> "BEGIN:VCARD\nVERSION:2.1\nNOTE:" + text + "\nEND:VCARD\n";
            case "eml" -> "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\n" + text;
            default -> text;
        };
    }

    private static byte[] mail(String type, String encoding, byte[] body) throws IOException {
        var mail = new ByteArrayOutputStream();
        mail.write("From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n".getBytes(US_ASCII));
        mail.write(part(type, encoding, body));
        return mail.toByteArray();
    }

    private static byte[] alternatives(String charset, byte[] body) throws IOException {
        var mail = new ByteArrayOutputStream();
        mail.write(("From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/alternative; boundary=seam\r\n\r\n--seam\r\n")
                .getBytes(US_ASCII));
        mail.write(part("text/plain; charset=" + charset, "8bit", body));
        mail.write("\r\n--seam--\r\n".getBytes(US_ASCII));
        return mail.toByteArray();
    }

    private static byte[] part(String type, String encoding, byte[] body) throws IOException {
        var part = new ByteArrayOutputStream();
        part.write(("Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n")
                .getBytes(US_ASCII));
        part.write(
                switch (encoding) {
                    case "base64" -> Base64.getMimeEncoder().encode(body);
                    case "quoted-printable" -> quoted(body);
                    default -> body;
                });
        return part.toByteArray();
    }

    private static byte[] quoted(byte[] body) {
        var quoted = new StringBuilder();
        for (var b : body) quoted.append(b > ' ' && b != '=' ? "" + (char) b : "=%02X".formatted(b & 0xff));
        return quoted.toString().getBytes(US_ASCII);
    }

    private ExtractionResult read(String name, byte[] content) throws IOException {
        var place = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        return parsing.parse(Files.write(place.resolve(name), content));
    }
}
