package portal.documents;

import java.util.Locale;
import portal.access.Refused;

/** Thrown if the portal does not accept a file; nothing of the file was stored. */
public class FileRefused extends Refused {
    /** The reason why a file is refused. */
    public enum FileRefusalReason {
        EMPTY,
        /** The message takes one argument, the limit in MiB. */
        TOO_LARGE,
        /** An operating system might run the file as a program. */
        FORBIDDEN,
        /** An operating system or an office program left the file in a folder. */
        SYSTEM
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

    static FileRefused system() {
        return new FileRefused(FileRefusalReason.SYSTEM);
    }

    public FileRefusalReason reason() {
        return reason;
    }
}
