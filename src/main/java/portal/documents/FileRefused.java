package portal.documents;

import java.util.Locale;
import portal.access.Refused;

/** The portal does not accept the file; nothing of it was stored. */
public class FileRefused extends Refused {
    /** Why a file is refused. */
    public enum FileRefusalReason {
        EMPTY,
        /** The limit in MiB is the argument. */
        TOO_LARGE,
        /** Some operating system would run it. */
        FORBIDDEN
    }

    private final FileRefusalReason reason;

    private FileRefused(FileRefusalReason reason, Object... arguments) {
        super(
                reason == FileRefusalReason.TOO_LARGE ? Ground.SIZE : Ground.RULE,
                "file",
                "documents.refused." + reason.name().toLowerCase(Locale.ROOT),
                arguments);
        this.reason = reason;
    }

    static FileRefused empty() {
        return new FileRefused(FileRefusalReason.EMPTY);
    }

    static FileRefused tooLarge(long limitInBytes) {
        return new FileRefused(FileRefusalReason.TOO_LARGE, limitInBytes >> 20);
    }

    static FileRefused forbidden() {
        return new FileRefused(FileRefusalReason.FORBIDDEN);
    }

    public FileRefusalReason reason() {
        return reason;
    }
}
