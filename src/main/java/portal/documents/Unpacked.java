package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Refused;

/**
 * What became of one thing in a ZIP.
 *
 * @param name its path there, as it is written
 * @param document what was filed, or was there already
 * @param why the key of the text that says why it was not filed; null when it was
 */
public record Unpacked(
        String name,
        State state,
        @Nullable DocumentId document,
        @Nullable Refused why) {
    /** What can become of it. */
    public enum State {
        FILED,
        /** The same bytes lie in the same audience already. */
        THERE,
        REFUSED
    }

    static Unpacked of(String name, Filing filing) {
        return new Unpacked(name, filing.isNew() ? State.FILED : State.THERE, filing.document(), null);
    }

    Unpacked withoutDocument() {
        return new Unpacked(name, state, null, why);
    }

    static Unpacked refused(String name, Refused why) {
        return new Unpacked(name, State.REFUSED, null, why);
    }
}
