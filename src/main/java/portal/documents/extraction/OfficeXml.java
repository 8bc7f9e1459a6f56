package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through the XML of an office file for what its parser does not tell: the addresses in formulas and fields, such
 * as {@code HYPERLINK("https://…";"words")} or {@code HYPERLINK "https://…"}, and whether words were deleted.
 */
final class OfficeXml {
    private static final Pattern LINK =
            Pattern.compile("HYPERLINK(?:\\(| {1,3})(?:\"|&quot;)((?:[^\"&<]|&amp;){1,2000}+)(?=[\"&<])");
    private static final List<String> DELETIONS = List.of(":del", ":moveFrom", ":tracked-changes");
    private static final int LONGEST = 2_100; // characters from the beginning of what is sought to its end
    private static final long MOST_READ = 64 << 20; // characters of a part
    private static final int MOST_LINKS = 1_000;

    private final Set<String> links = new LinkedHashSet<>();
    private boolean hasDeletions;

    private OfficeXml() {}

    static OfficeXml of(ZipFile file) throws IOException {
        var xml = new OfficeXml();
        for (var part : Collections.list(file.entries()))
            if (isText(part.getName()) || part.getName().startsWith("xl/worksheets/sheet")) xml.read(file, part);
        return xml;
    }

    /** Returns whether the part is one with the text of a Word file or an OpenDocument file. */
    static boolean isText(String part) {
        return part.startsWith("word/") && part.endsWith(".xml") || part.equals("content.xml");
    }

    Set<String> links() {
        return links;
    }

    /** Returns whether the file may contain words that a tracked change deleted. */
    boolean hasDeletions() {
        return hasDeletions;
    }

    private void read(ZipFile file, ZipEntry part) throws IOException {
        var chunk = new char[1 << 16];
        var kept = "";
        var size = 0L;
        try (var text = new InputStreamReader(file.getInputStream(part), UTF_8)) {
            for (int read; size < MOST_READ && (read = text.read(chunk)) >= 0; size += read) {
                var seen = kept + new String(chunk, 0, read);
                hasDeletions |= isText(part.getName()) && DELETIONS.stream().anyMatch(seen::contains);
                if (seen.contains("HYPERLINK")) addLinks(seen);
                kept = seen.substring(Math.max(0, seen.length() - LONGEST));
            }
        }
    }

    private void addLinks(String seen) {
        LINK.matcher(seen)
                .results()
                .limit(MOST_LINKS)
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> links.size() < MOST_LINKS)
                .forEach(links::add);
    }
}
