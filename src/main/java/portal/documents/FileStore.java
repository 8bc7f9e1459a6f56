package portal.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.hosting.DataFolder;
import portal.hosting.MasterKey;

/**
 * Stores the files of documents on the disk. Each file is encrypted with its own key. Its address, which is its name in
 * the store, is derived from its space and its content.
 *
 * <p>A stored file consists of a header (the file's key, encrypted by the master key and bound to this address) and the
 * content, encrypted by Tink in segments of one megabyte. So files are written in constant memory, and read from any
 * position. Once {@link #keep} has returned, the file is on the disk. Storing the same bytes again does the same work
 * with the same result, so nobody notices that they were stored before (NL-07).
 */
@Component
class FileStore {
    private static final byte[] MAGIC = "LIAISON1".getBytes(US_ASCII);
    private static final int HEADER = 512;
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path drafts;
    private final MasterKey master;
    private final SecretKeySpec naming;

    @Autowired
    FileStore(DataFolder home, MasterKey master) throws IOException, GeneralSecurityException {
        this(home.folder("files"), master);
    }

    FileStore(Path folder, MasterKey master) throws IOException, GeneralSecurityException {
        StreamingAeadConfig.register();
        this.folder = folder;
        this.drafts = folder.resolve("drafts");
        this.master = master;
        OwnFiles.emptyFolder(drafts);
        this.naming = new SecretKeySpec(namingKey(), "HmacSHA256");
    }

    /**
     * Writes the whole stream to an encrypted draft file, which the caller then keeps or discards. The next start of
     * the portal deletes drafts that were neither kept nor discarded.
     *
     * @param atMost the limit in bytes; nothing of a longer stream stays on the disk
     * @throws FileRefused if the stream is empty or longer than {@code atMost}
     */
    StagedFile take(SpaceId space, InputStream content, long atMost) throws IOException {
        var draft = drafts.resolve(UUID.randomUUID().toString());
        try {
            return take(space, content, atMost, draft);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(draft);
            throw broken;
        }
    }

    private StagedFile take(SpaceId space, InputStream content, long atMost, Path draft) throws IOException {
        try {
            var key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            var sha256 = MessageDigest.getInstance("SHA-256");
            var size = encrypt(content, draft, key, space, sha256, atMost);
            var hash = sha256.digest();
            var address = address(space, hash);
            seal(draft, key, space, address);
            return new StagedFile(draft, new StoredFile(address, HexFormat.of().formatHex(hash), size));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves a draft to its address in the store. From then on the file survives a crash. */
    void keep(StagedFile file) throws IOException {
        move(file.path(), file.stored().address());
    }

    /** Writes the stream to a temporary encrypted file, which never becomes part of the store. */
    TemporaryFile pass(InputStream content, long atMost) throws IOException {
        return TemporaryFile.of(content, drafts, atMost);
    }

    /**
     * Opens a stored file for reading, decrypted, from any position. Throws IOException if the file is missing or its
     * beginning was altered. If a later part is missing or was altered, reading that part throws IOException.
     */
    SeekableByteChannel open(SpaceId space, String address) throws IOException {
        var file = FileChannel.open(place(address), READ);
        try {
            var plain = cipher(unseal(file, space, address))
                    .newSeekableDecryptingChannel(new WithoutHeader(file, HEADER), context(space));
            plain.read(ByteBuffer.allocate(1)); // so that a damaged beginning fails here, not at a later read
            return plain.position(0);
        } catch (GeneralSecurityException | IllegalStateException e) {
            file.close();
            throw new IOException("The stored file does not belong here or was altered.", e);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Deletes a file permanently. The caller has checked that no version needs it. */
    void forget(String address) throws IOException {
        Files.deleteIfExists(place(address));
    }

    private long encrypt(
            InputStream content, Path draft, KeysetHandle key, SpaceId space, MessageDigest sha256, long atMost)
            throws IOException, GeneralSecurityException {
        long size = 0;
        try (var file = FileChannel.open(draft, OwnFiles.options(CREATE_NEW, WRITE), OwnFiles.ownerOnly())) {
            file.position(HEADER);
            try (OutputStream sealed =
                    cipher(key).newEncryptingStream(Channels.newOutputStream(file), context(space))) {
                var buffer = new byte[BUFFER];
                for (int n; (n = content.read(buffer)) >= 0; ) {
                    size += n;
                    if (size > atMost) throw FileRefused.tooLarge(atMost);
                    sha256.update(buffer, 0, n);
                    sealed.write(buffer, 0, n);
                }
            }
        }
        if (size == 0) throw FileRefused.empty();
        return size;
    }

    /**
     * Writes the header last, because the address is known only when the whole content was read. Then forces header and
     * content to the disk.
     */
    private void seal(Path draft, KeysetHandle key, SpaceId space, String address)
            throws IOException, GeneralSecurityException {
        var plain = TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
        var sealed = master.seal(plain, context(space, address));
        var header = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putShort((short) sealed.length)
                .put(sealed)
                .rewind();
        try (var file = FileChannel.open(draft, WRITE)) {
            while (header.hasRemaining()) file.write(header, header.position());
            file.force(true);
        }
    }

    private KeysetHandle unseal(FileChannel file, SpaceId space, String address)
            throws IOException, GeneralSecurityException {
        var header = ByteBuffer.allocate(HEADER);
        while (header.hasRemaining() && file.read(header, header.position()) >= 0) {}
        header.flip();
        if (header.limit() < HEADER || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC)))
            throw new IOException("Not a stored file.");
        var sealed = new byte[Math.clamp(header.getShort(MAGIC.length), 0, HEADER - MAGIC.length - Short.BYTES)];
        header.get(MAGIC.length + Short.BYTES, sealed);
        return TinkProtoKeysetFormat.parseKeyset(
                master.open(sealed, context(space, address)), InsecureSecretKeyAccess.get());
    }

    private void move(Path draft, String address) throws IOException {
        Files.createDirectories(drawer(address));
        Files.move(draft, place(address), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnFiles.force(drawer(address));
        OwnFiles.force(folder);
    }

    private static StreamingAead cipher(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private Path place(String address) {
        return drawer(address).resolve(address);
    }

    private Path drawer(String address) {
        return folder.resolve(address.substring(0, 2));
    }

    /**
     * Returns the address of a content: a keyed hash. Without the key, people with access to the disk cannot find out
     * whether a file that they know is stored there.
     */
    private String address(SpaceId space, byte[] sha256) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(naming);
        mac.update(context(space));
        return HexFormat.of().formatHex(mac.doFinal(sha256));
    }

    private static byte[] context(SpaceId space) {
        return ("file:" + space.value()).getBytes(UTF_8);
    }

    private static byte[] context(SpaceId space, String address) {
        return ("file-key:" + space.value() + ":" + address).getBytes(UTF_8);
    }

    private byte[] namingKey() throws IOException {
        var file = folder.resolve("naming.key");
        var context = "files:naming".getBytes(UTF_8);
        try {
            return master.openAtStart(Files.readAllBytes(file), context, "the files in " + folder);
        } catch (NoSuchFileException firstStart) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            var draft = drafts.resolve("naming.key");
            try (var out = FileChannel.open(draft, OwnFiles.options(CREATE_NEW, WRITE), OwnFiles.ownerOnly())) {
                out.write(ByteBuffer.wrap(master.seal(fresh, context)));
                out.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            OwnFiles.force(folder);
            return fresh;
        }
    }
}
