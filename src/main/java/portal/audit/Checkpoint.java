package portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/**
 * The length and the last hash of the hash chain at one time, signed with the portal's Ed25519 key. The text form has
 * five lines: a title, the number of entries, the last hash, the time, and the signature of the first four lines.
 *
 * @param size the number of entries in the chain
 * @param hash the hash of the last entry, 32 bytes
 */
record Checkpoint(long size, byte[] hash, Instant at, byte[] signature) {
    static final String ALGORITHM = "Ed25519";
    private static final String TITLE = "Liaison audit log, checkpoint";
    private static final int LINES = 5;

    static Checkpoint signed(long size, byte[] hash, Instant at, AuditKey key) {
        return new Checkpoint(size, hash, at, key.sign(statement(size, hash, at)));
    }

    /**
     * Parses the text form of a checkpoint.
     *
     * @throws IllegalArgumentException if the text is not a checkpoint
     */
    static Checkpoint parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(TITLE)) throw new IllegalArgumentException(text);
        return parse(lines);
    }

    private static Checkpoint parse(List<String> lines) {
        try {
            return new Checkpoint(
                    Long.parseLong(lines.get(1)),
                    Base64.getDecoder().decode(lines.get(2)),
                    Instant.parse(lines.get(3)),
                    Base64.getDecoder().decode(lines.get(4)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    boolean isSignedWith(PublicKey key) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(statement(size, hash, at));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Returns the text form, which {@link #parse} reads. */
    String text() {
        return new String(statement(size, hash, at), UTF_8)
                + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    private static byte[] statement(long size, byte[] hash, Instant at) {
        return (TITLE + "\n" + size + "\n" + Base64.getEncoder().encodeToString(hash) + "\n" + at + "\n")
                .getBytes(UTF_8);
    }
}
