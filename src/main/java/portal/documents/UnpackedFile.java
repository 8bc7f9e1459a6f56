package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.documents.FileRefused.FileRefusalReason;

/**
 * The result of adding one entry (file) of a ZIP as a document, or the reason why the rest of the ZIP was refused.
 *
 * @param name the path of the entry in the ZIP, unchanged; empty if the result is that of the ZIP as a whole
 * @param document the document that was filed or that already existed; null if there is none that the viewer may see
 * @param why the reason why the file was refused; null if it was neither refused nor skipped
 */
public record UnpackedFile(
        String name,
        State state,
        @Nullable DocumentId document,
        @Nullable Refused why) {
    /** The possible results. */
    public enum State {
        FILED,
        /** A document with the same bytes already existed in the same audience. */
        THERE,
        /** An operating system or an office program left the file in the folder that was packed. */
        SKIPPED,
        REFUSED
    }

    static UnpackedFile of(String name, Filing filing) {
        return new UnpackedFile(name, filing.isNew() ? State.FILED : State.THERE, filing.document(), null);
    }

    UnpackedFile withoutDocument() {
        return new UnpackedFile(name, state, null, why);
    }

    static UnpackedFile refused(String name, FileRefused why) {
        var state = why.reason() == FileRefusalReason.SYSTEM ? State.SKIPPED : State.REFUSED;
        return new UnpackedFile(name, state, null, why);
    }

    static UnpackedFile refused(String name, Refused why) {
        return new UnpackedFile(name, State.REFUSED, null, why);
    }
}
