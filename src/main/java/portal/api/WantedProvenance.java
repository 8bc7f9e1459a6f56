package portal.api;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.access.Evaluation;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.Refused;

/**
 * The purpose and grading of an item in a request. Omitted fields have the values that are usual in the space; in a
 * correction, and for a new version of a document, those that the viewer sees now.
 *
 * @param scheme the scheme of the evaluation; if omitted, 4×4
 * @param evaluation the grade: in the 4×4 scheme the grades of source and information, such as {@code B2}
 * @param pap what may be done with the indicators; only for documents of the kind {@code INDICATORS}
 * @param justification why particularly sensitive data are necessary
 */
record WantedProvenance(
        @Nullable Purpose purpose,
        Evaluation.@Nullable Scheme scheme,
        @Nullable String evaluation,
        @Nullable Pap pap,
        @Nullable Boolean personalData,
        @Nullable Boolean sensitive,
        @Nullable String justification,
        @Nullable LocalDate reviewOn) {
    /**
     * Returns the complete provenance; null if {@code wanted} is null.
     *
     * @param wanted the provenance in the request; null if it has none
     * @param defaults returns the values of omitted fields; null if items of the space have no provenance
     * @throws Refused if a value is invalid, or items of the space have no provenance
     */
    static @Nullable Provenance read(@Nullable WantedProvenance wanted, Supplier<@Nullable Provenance> defaults) {
        if (wanted == null) return null;
        var otherwise = defaults.get();
        if (otherwise == null) throw new Refused("access.refused.provenance-here").because("provenance");
        return new Provenance(
                wanted.purpose == null ? otherwise.purpose() : wanted.purpose,
                wanted.evaluation == null ? otherwise.evaluation() : wanted.graded(wanted.evaluation),
                wanted.pap == null ? otherwise.pap() : wanted.pap,
                wanted.personalData == null ? otherwise.personalData() : wanted.personalData,
                wanted.sensitive == null ? otherwise.sensitive() : wanted.sensitive,
                wanted.justification == null ? otherwise.justification() : wanted.justification,
                wanted.reviewOn == null ? otherwise.reviewOn() : wanted.reviewOn);
    }

    private Evaluation graded(String value) {
        return new Evaluation(scheme == null ? Evaluation.Scheme.FOUR_BY_FOUR : scheme, value);
    }
}
