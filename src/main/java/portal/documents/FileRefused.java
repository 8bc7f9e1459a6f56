package portal.documents;

import java.util.Locale;

/** The file cannot be taken in; nothing of it was kept. */
public class FileRefused extends RuntimeException {
    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        FORBIDDEN
    }

    private final Reason reason;
    private final Object[] parameters;

    private FileRefused(Reason reason, Object... parameters) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.parameters = parameters;
    }

    static FileRefused empty() {
        return new FileRefused(Reason.EMPTY);
    }

    static FileRefused tooLarge(long limitInBytes) {
        return new FileRefused(Reason.TOO_LARGE, limitInBytes >> 20);
    }

    static FileRefused forbidden() {
        return new FileRefused(Reason.FORBIDDEN);
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence that says why, such as {@code documents.refused.too_large}. */
    public String key() {
        return "documents.refused." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** What the sentence needs: the limit in MiB where the file is too large. */
    public Object[] parameters() {
        return parameters.clone();
    }
}
