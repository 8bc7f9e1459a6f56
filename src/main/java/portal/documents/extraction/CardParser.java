package portal.documents.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Parses contact cards and calendars. Each person and each event begins with its name; then follow its other lines,
 * with their values as people write them. Tika has no parser for them, and would give the lines as they stand in the
 * file.
 */
class CardParser implements Parser {
    private static final long serialVersionUID = 1;

    private static final Set<String> OF_THE_FORMAT = Set.of("VERSION", "PRODID", "CALSCALE");
    private static final Set<String> HEADINGS = Set.of("FN", "SUMMARY");
    private static final Set<String> STRUCTURED = Set.of("N", "ADR", "ORG", "GENDER");
    private static final Set<String> TIMES = Set.of(
            "DTSTART",
            "DTEND",
            "DTSTAMP",
            "DUE",
            "CREATED",
            "LAST-MODIFIED",
            "COMPLETED",
            "RECURRENCE-ID",
            "BDAY",
            "ANNIVERSARY",
            "REV");
    private static final Set<String> OLD = Set.of("1.0", "2.1");
    private static final String TIME_ZONE = "VTIMEZONE";

    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(?:(?!00)(\\d\\d)|00)?(Z)?)?");

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.text("x-vcard"),
                MediaType.text("vcard"),
                MediaType.text("calendar"),
                MediaType.text("x-vcalendar"));
    }

    @Override
    public void parse(InputStream file, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var marked = file.markSupported() ? file : new BufferedInputStream(file);
        var charset = context.get(EncodingDetector.class).detect(marked, metadata);
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        read(new ContentLines(marked, charset), charset, text);
        text.endDocument();
    }

    private static void read(ContentLines lines, Charset charset, XHTMLContentHandler text)
            throws IOException, SAXException {
        var part = new ArrayList<ContentLine>();
        var isOld = false;
        var isTimeZone = false;
        for (var line = lines.read(); line != null; line = lines.read()) {
            var content = ContentLine.of(line);
            if (content == null) text.element("p", line);
            else if (content.name().equals("BEGIN") || content.name().equals("END")) {
                write(part, isOld, charset, text);
                part.clear();
                if (content.value().strip().equalsIgnoreCase(TIME_ZONE))
                    isTimeZone = content.name().equals("BEGIN");
            } else if (content.name().equals("VERSION"))
                isOld = OLD.contains(content.value().strip());
            else if (!isTimeZone && !content.isBinary() && !OF_THE_FORMAT.contains(content.name())) part.add(content);
        }
        write(part, isOld, charset, text);
    }

    private static void write(List<ContentLine> part, boolean isOld, Charset charset, XHTMLContentHandler text)
            throws SAXException {
        text.newline();
        for (var line : part) if (HEADINGS.contains(line.name())) text.element("h1", value(line, isOld, charset));
        for (var line : part)
            if (!HEADINGS.contains(line.name())) {
                var value = value(line, isOld, charset);
                if (!value.isBlank()) text.element("p", line.label() + ": " + value);
            }
    }

    private static String value(ContentLine line, boolean isOld, Charset charset) {
        var decoded = line.decoded(charset);
        var fields = (STRUCTURED.contains(line.name()) ? fields(decoded) : List.of(decoded))
                .stream()
                        .map(field -> withoutScheme(unescaped(field, isOld)))
                        .map(field -> TIMES.contains(line.name()) ? time(field) : field)
                        .filter(field -> !field.isBlank());
        var names = Stream.of("CN", "TZID").flatMap(name -> line.parameter(name).stream());
        return Stream.concat(fields, names).collect(Collectors.joining(", "));
    }

    /** Splits a value at its semicolons, such as an address into street, town and country. */
    private static List<String> fields(String value) {
        var fields = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') i++;
            else if (value.charAt(i) == ';') {
                fields.add(value.substring(from, i));
                from = i + 1;
            }
        }
        fields.add(value.substring(from));
        return fields;
    }

    /** In old files a backslash stands for itself, except before a semicolon. */
    private static String unescaped(String value, boolean isOld) {
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            var next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
            if (c != '\\' || (isOld ? ";" : "nN,;:\\").indexOf(next) < 0) text.append(c);
            else {
                text.append(next == 'n' || next == 'N' ? '\n' : next);
                i++;
            }
        }
        return text.toString().strip();
    }

    private static String withoutScheme(String value) {
        return Stream.of("mailto:", "tel:")
                .filter(scheme -> value.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(scheme -> value.substring(scheme.length()))
                .findFirst()
                .orElse(value);
    }

    /** Writes a time such as 20261128T100000Z as 2026-11-28 10:00 UTC; returns any other value unchanged. */
    private static String time(String value) {
        var time = TIME.matcher(value);
        if (!time.matches()) return value;
        var date = time.group(1) + "-" + time.group(2) + "-" + time.group(3);
        if (time.group(4) == null) return date;
        var seconds = time.group(6) == null ? "" : ":" + time.group(6);
        return date + " " + time.group(4) + ":" + time.group(5) + seconds + (time.group(7) == null ? "" : " UTC");
    }
}
