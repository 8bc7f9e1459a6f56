package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a contact card or a calendar line by line, and joins long lines that were folded. Programs fold between bytes,
 * even within a letter, so the lines are joined before their letters are decoded.
 */
class ContentLines {
    private static final int LONGEST = 1 << 20; // characters; the rest of a longer line, such as a picture, is left out

    private final BufferedReader lines;
    private final @Nullable Charset inside; // null if the reader itself decodes the letters
    private @Nullable String next;
    private @Nullable Boolean isQuoted; // whether the present line is in quoted-printable; null if not yet known

    ContentLines(InputStream file, Charset charset) throws IOException {
        var isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        inside = isWide ? null : charset;
        lines = new BufferedReader(new InputStreamReader(file, isWide ? charset : ISO_8859_1));
        next = lines.readLine();
    }

    /** Returns the next line, without a byte-order mark; null at the end. */
    @Nullable
    String read() throws IOException {
        if (next == null) return null;
        var line = new StringBuilder(next);
        isQuoted = null;
        next = lines.readLine();
        while (next != null && isFolded(line, next)) {
            if (endsSoftly(line)) append(line.deleteCharAt(line.length() - 1), next);
            else append(line, next.substring(1));
            next = lines.readLine();
        }
        return decoded(line.toString()).replace("\ufeff", "");
    }

    private static void append(StringBuilder line, String more) {
        if (line.length() < LONGEST) line.append(more);
    }

    private boolean isFolded(StringBuilder line, String next) {
        return next.startsWith(" ") || next.startsWith("\t") || endsSoftly(line);
    }

    /** Returns whether the line is in quoted-printable and ends with a soft line break. */
    private boolean endsSoftly(StringBuilder line) {
        if (line.isEmpty() || line.charAt(line.length() - 1) != '=') return false;
        if (isQuoted == null) {
            var content = ContentLine.of(line.toString());
            isQuoted = content != null && content.isQuotedPrintable();
        }
        return isQuoted;
    }

    private String decoded(String line) {
        return inside == null ? line : new String(line.getBytes(ISO_8859_1), inside);
    }
}
