package portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.springframework.stereotype.Component;
import portal.hosting.DataFolder;
import portal.hosting.MasterKey;

/**
 * The key pair that signs checkpoints. It is generated at the first start and stored in the data folder. The private
 * key is encrypted with the master key; the public key is not encrypted, so that anybody can verify a checkpoint.
 */
@Component
class AuditKey {
    static final String PUBLIC = "public-key";
    private static final String SECRET = "secret-key";
    private static final byte[] CONTEXT = "key of the audit log".getBytes(UTF_8);

    private final PrivateKey secret;

    AuditKey(DataFolder home, MasterKey master) {
        var folder = home.folder(AuditFiles.FOLDER);
        try {
            if (!Files.exists(folder.resolve(SECRET))) make(folder, master);
            var sealed = Files.readAllBytes(folder.resolve(SECRET));
            var opened = master.openAtStart(sealed, CONTEXT, "the key of the audit log");
            secret = KeyFactory.getInstance(Checkpoint.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] statement) {
        try {
            var signing = Signature.getInstance(Checkpoint.ALGORITHM);
            signing.initSign(secret);
            signing.update(statement);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the public key stored in this folder.
     *
     * @throws IOException if there is no public key, or the file does not contain a key
     */
    static PublicKey publicKey(Path folder) throws IOException {
        try {
            var encoded = Files.readAllBytes(folder.resolve(PUBLIC));
            return KeyFactory.getInstance(Checkpoint.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /**
     * Generates and stores the key pair. The private key is written last and atomically, so that if it exists, the
     * public key exists too.
     */
    private static void make(Path folder, MasterKey master) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(Checkpoint.ALGORITHM).generateKeyPair();
        Files.write(folder.resolve(PUBLIC), pair.getPublic().getEncoded());
        var draft = folder.resolve(SECRET + ".tmp");
        Files.write(draft, master.seal(pair.getPrivate().getEncoded(), CONTEXT));
        Files.move(draft, folder.resolve(SECRET), StandardCopyOption.ATOMIC_MOVE);
    }
}
