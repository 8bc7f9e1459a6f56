package portal.access.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.access.Evaluation;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;

/** Writes a provenance as one line of text for a saved draft, and reads it again. */
public final class ProvenanceText {
    private static final String SEPARATOR = "|";
    private static final String NONE = "-";
    private static final int PARTS = 8;

    private ProvenanceText() {}

    public static String write(Provenance provenance) {
        return String.join(
                SEPARATOR,
                provenance.purpose().name(),
                provenance.evaluation().scheme().name(),
                provenance.evaluation().value().replace(SEPARATOR, "/"),
                provenance.pap() == null ? NONE : provenance.pap().name(),
                String.valueOf(provenance.personalData()),
                String.valueOf(provenance.sensitive()),
                provenance.reviewOn().toString(),
                provenance.justification());
    }

    /** Returns the provenance that was written; null if none was. */
    public static @Nullable Provenance read(String text) {
        var parts = text.split("\\|", PARTS);
        if (parts.length < PARTS) return null;
        return new Provenance(
                Purpose.valueOf(parts[0]),
                new Evaluation(Evaluation.Scheme.valueOf(parts[1]), parts[2]),
                parts[3].equals(NONE) ? null : Pap.valueOf(parts[3]),
                Boolean.parseBoolean(parts[4]),
                Boolean.parseBoolean(parts[5]),
                parts[7],
                LocalDate.parse(parts[6]));
    }
}
