package portal.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.access.Evaluation;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;

/**
 * The purpose and grading of an item in a restricted space. A client that shows the item must show them too.
 *
 * @param scheme the scheme of the evaluation
 * @param evaluation the grade: in the 4×4 scheme the grades of source and information, such as {@code B2}
 * @param pap what may be done with the indicators of the item; null if this is not stated
 * @param sensitive whether the item contains particularly sensitive data
 * @param justification why sensitive data are necessary; empty if there are none
 * @param reviewOn the day by which the originator reviews whether to keep the item
 */
record ProvenanceResource(
        Purpose purpose,
        Evaluation.Scheme scheme,
        String evaluation,
        @Nullable Pap pap,
        boolean personalData,
        boolean sensitive,
        String justification,
        LocalDate reviewOn) {
    static @Nullable ProvenanceResource of(@Nullable Provenance provenance) {
        if (provenance == null) return null;
        return new ProvenanceResource(
                provenance.purpose(),
                provenance.evaluation().scheme(),
                provenance.evaluation().value(),
                provenance.pap(),
                provenance.personalData(),
                provenance.sensitive(),
                provenance.justification(),
                provenance.reviewOn());
    }
}
