package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Decodes the names of the files in a ZIP. Many ZIPs do not tell the charset of their names: folders packed by Windows
 * have names in the code page of DOS. All such names of one ZIP are in the same charset, so they are judged together.
 */
public class EntryNames {
    private static final int LOOKED_AT = 64 << 10;

    private final Charset charset;

    private EntryNames(Charset charset) {
        this.charset = charset;
    }

    public static EntryNames of(ZipFile zip) {
        var names = new ByteArrayOutputStream();
        for (var entry : Collections.list(zip.getEntries()))
            if (!tellsCharset(entry) && names.size() < LOOKED_AT) {
                names.writeBytes(entry.getRawName());
                names.write('\n');
            }
        return new EntryNames(charset(names.toByteArray()));
    }

    /** Returns the path of an entry in the ZIP. */
    public String name(ZipArchiveEntry entry) {
        return tellsCharset(entry) ? entry.getName() : new String(entry.getRawName(), charset);
    }

    /** Returns the charset of the names whose entries do not tell it. */
    Charset charset() {
        return charset;
    }

    private static Charset charset(byte[] names) {
        return CharsetDecision.fits(UTF_8, names) ? UTF_8 : Guess.OF_NAMES.of(names, null);
    }

    private static boolean tellsCharset(ZipArchiveEntry entry) {
        return entry.getRawName() == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    }

    /** Loaded when a ZIP needs it for the first time, because the models of the languages take memory. */
    private static final class Guess {
        static final CharsetGuess OF_NAMES = CharsetGuess.ofNames();
    }
}
