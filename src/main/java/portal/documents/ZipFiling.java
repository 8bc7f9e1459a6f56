package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.documents.extraction.EntryNames;

/**
 * Adds many documents at once, from the files of a ZIP.
 *
 * <p>A ZIP is first stored as a whole, encrypted, and then unpacked. Unpacking needs little memory, whatever sizes the
 * ZIP declares. Each file in it becomes a document like any other file and has its own result. The number of files and
 * their total unpacked size are limited; documents that were added before a limit is reached remain. A caller that
 * stores results filters them again with {@link #report} before it shows them.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ZipFiling {
    /** The largest number of files in one ZIP. */
    public static final int MOST_FILES = 50_000;

    private static final int OF_THE_LARGEST_FILE = 8;

    private final Access access;
    private final Documents documents;
    private final FileStore store;
    private final Intake intake;

    /** Receives the result of each file. */
    @FunctionalInterface
    public interface ResultListener {
        /** Returns whether to continue with the next file. */
        boolean receive(UnpackedFile file);
    }

    ZipFiling(Access access, Documents documents, FileStore store, Intake intake) {
        this.access = access;
        this.documents = documents;
        this.store = store;
        this.intake = intake;
    }

    /** Returns a limit in bytes. It applies to the size of a ZIP, and also to the total size of its unpacked files. */
    public long limit() {
        access.viewer();
        return OF_THE_LARGEST_FILE * intake.limit();
    }

    /** Stores a ZIP temporarily. Throws {@link FileRefused} if it is empty or too large. */
    public ReceivedZip receive(SpaceId space, Marking marking, InputStream zip) {
        access.audience(space, marking);
        try {
            return new ReceivedZip(space, marking, null, store.pass(zip, limit()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks a ZIP and adds a document for each of its files, unless the file is refused, or a document with the same
     * bytes already exists in the same audience.
     *
     * @param listener receives the result of each file as soon as it is known; if the ZIP cannot be read, or exceeds a
     *     limit, receives a last result with an empty name
     */
    public void unpack(ReceivedZip parcel, ResultListener listener) {
        access.viewer();
        try (var bytes = parcel.file.open();
                var zip = open(bytes)) {
            var left = new AtomicLong(limit());
            var names = EntryNames.of(zip);
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder()))
                if (!entry.isDirectory() && !listener.receive(unpack(parcel, zip, entry, names.name(entry), left)))
                    return;
        } catch (Refused whole) {
            listener.receive(UnpackedFile.refused("", whole));
        } catch (IOException broken) {
            listener.receive(UnpackedFile.refused("", new Refused("documents.zip.why.none")));
        }
    }

    /**
     * Returns earlier results of a ZIP as the viewer may see them now, without the ids of documents that the viewer may
     * no longer read.
     *
     * @param then the results at the time when the documents were added
     * @throws portal.access.NotFound if the viewer no longer has access to the space
     */
    @Transactional(readOnly = true)
    public List<UnpackedFile> report(SpaceId space, List<UnpackedFile> then) {
        access.require(Act.READ, space.audience());
        var filed = then.stream()
                .map(UnpackedFile::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var readable = documents.cards(filed).keySet();
        return then.stream()
                .map(file -> readable.contains(file.document()) ? file : file.withoutDocument())
                .toList();
    }

    private static ZipFile open(SeekableByteChannel bytes) throws IOException {
        ZipContents.check(bytes, MOST_FILES);
        return ZipFile.builder().setSeekableByteChannel(bytes).setCharset(UTF_8).get();
    }

    private UnpackedFile unpack(ReceivedZip parcel, ZipFile zip, ZipArchiveEntry entry, String name, AtomicLong left) {
        var why = whyNot(entry, name, zip);
        if (why != null) return UnpackedFile.refused(name, why);
        var plan = new FileDocument(
                parcel.space, parcel.marking, name, null, DocumentKind.REPORT, null, parcel.provenance);
        try (var content = new Bounded(zip.getInputStream(entry), entry.getCrc(), left)) {
            return UnpackedFile.of(name, documents.fileOnce(plan, content));
        } catch (FileRefused refused) {
            return UnpackedFile.refused(name, refused);
        } catch (IOException | UncheckedIOException broken) {
            return UnpackedFile.refused(name, new Refused("documents.zip.why.broken"));
        }
    }

    private static @Nullable Refused whyNot(ZipArchiveEntry entry, String name, ZipFile zip) {
        if (entry.getGeneralPurposeBit().usesEncryption()) return new Refused("documents.zip.why.locked");
        if (entry.isUnixSymlink()) return new Refused("documents.zip.why.link");
        if (!zip.canReadEntryData(entry)) return new Refused("documents.zip.why.unreadable");
        return leadsOut(name) ? new Refused("documents.zip.why.path") : null;
    }

    /**
     * Returns whether the path of an entry could lead out of the folder into which the ZIP is unpacked: it begins with
     * a slash, a backslash or the letter of a drive, or contains the folder {@code ..} or a NUL character. Ordinary
     * ZIPs have no such paths; attackers use them to overwrite other files.
     */
    private static boolean leadsOut(String name) {
        return name.matches("(?s)([/\\\\]|[A-Za-z]:).*")
                || List.of(name.split("[/\\\\]")).contains("..")
                || name.indexOf('\0') >= 0;
    }

    /**
     * The content of one file in a ZIP. Each byte read counts against the limit for all files together; at the end the
     * checksum is verified.
     */
    static class Bounded extends FilterInputStream {
        private final CRC32 sum = new CRC32();
        private final long expected;
        private final AtomicLong left;

        Bounded(InputStream bytes, long expected, AtomicLong left) {
            super(bytes);
            this.expected = expected;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = super.read(buffer, from, length);
            if (read > 0) sum.update(buffer, from, read);
            if (read < 0 && sum.getValue() != expected) throw new IOException("Not what was packed");
            if (left.addAndGet(-Math.max(0, read)) < 0) throw new Refused("documents.zip.why.much");
            return read;
        }
    }
}
