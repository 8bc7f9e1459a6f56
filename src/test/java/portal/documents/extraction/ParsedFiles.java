package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/** Parses files in the process of the test. */
final class ParsedFiles {
    private static final Parsing PARSING = parsing();

    private ParsedFiles() {}

    static ExtractionResult read(String name, String content) throws IOException {
        return read(name, content.getBytes(UTF_8));
    }

    static ExtractionResult read(String name, byte[] content) throws IOException {
        var folder = Files.createTempDirectory("parsed");
        var file = Files.write(folder.resolve(name), content);
        try {
            return PARSING.parse(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** Parses a file of the test resources. */
    static ExtractionResult readResource(String name) throws IOException {
        return read(name, resource(name));
    }

    static byte[] resource(String name) throws IOException {
        return new ClassPathResource("portal/documents/" + name).getContentAsByteArray();
    }

    /** Returns the labelled lines of a text, such as {@code TITLE Report}. */
    static List<String> labels(ExtractionResult extract) {
        return extract.text()
                .lines()
                .filter(line -> !line.isEmpty() && LineLabel.of(line.charAt(0)).isPresent())
                .map(line -> LineLabel.of(line.charAt(0)).orElseThrow() + " " + line.substring(1))
                .toList();
    }

    /** Returns the text without its labelled lines. */
    static String words(ExtractionResult extract) {
        return LabelledLine.without(extract.text());
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] openDocument(String type, String content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", type.getBytes(UTF_8));
        parts.put("content.xml", content.getBytes(UTF_8));
        return zip(parts);
    }

    private static Parsing parsing() {
        try {
            return new Parsing(1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
