package portal.hosting;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key with which the portal encrypts the secrets that it stores, such as file keys, second-factor secrets and the
 * search texts in the audit log.
 *
 * <p>It is read from {@code PORTAL_MASTER_KEY} (a Tink JSON keyset) or from {@code keys/master.json} in the data
 * folder, which is created on first start. If the key is lost, all files are lost: back it up, separately from the
 * data.
 */
@Component
public class MasterKey {
    private static final Logger log = LoggerFactory.getLogger(MasterKey.class);

    private static final String REMEDY =
            "Put back the key that this portal was first started with, or name it in PORTAL_MASTER_KEY.";

    private final Aead aead;
    private final String place;

    MasterKey(@Value("${PORTAL_MASTER_KEY:}") String given, @Value("${portal.home}") Path home) {
        try {
            place = place(given, home);
            AeadConfig.register();
            aead = keyset(given, home.resolve("keys/master.json"))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new CannotStart(
                    place(given, home) + " is no key of the portal: it is not a Tink AEAD keyset. " + REMEDY, e);
        } catch (IOException e) {
            throw new CannotStart(place(given, home) + " cannot be read: " + e + ". " + REMEDY, e);
        }
    }

    /** Encrypts {@code plain}. Only a call of {@link #open} with the same {@code context} can decrypt it. */
    public byte[] seal(byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Decrypts the output of {@link #seal}.
     *
     * @throws IllegalStateException if the bytes were changed, or were encrypted with another key or context
     */
    public byte[] open(byte[] sealed, byte[] context) {
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key or for another place.", e);
        }
    }

    /**
     * Decrypts the output of {@link #seal} while the portal starts, to check that the master key is the right one.
     *
     * @param what the name of the encrypted data, for the error message
     * @throws CannotStart if the data was encrypted with another key
     */
    public byte[] openAtStart(byte[] sealed, byte[] context, String what) {
        try {
            return open(sealed, context);
        } catch (IllegalStateException another) {
            throw new CannotStart(
                    place + " does not fit " + what + ": they were sealed with another key. " + REMEDY, another);
        }
    }

    private static String place(String given, Path home) {
        return given.isBlank()
                ? "The master key in " + home.resolve("keys/master.json").toAbsolutePath()
                : "The master key in PORTAL_MASTER_KEY";
    }

    private static KeysetHandle keyset(String given, Path file) throws GeneralSecurityException, IOException {
        if (!given.isBlank()) return TinkJsonProtoKeysetFormat.parseKeyset(given, InsecureSecretKeyAccess.get());
        if (!Files.exists(file)) write(file);
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file) throws GeneralSecurityException, IOException {
        var fresh = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
        Files.createDirectories(file.getParent());
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "master", ".tmp", secret);
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
        Files.move(draft, file);
        log.warn("A new master key was made: {}. Back it up: without it no stored file can be read.", file);
    }
}
