package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.access.Evaluation.InformationGrade;
import portal.access.Evaluation.Scheme;
import portal.access.Evaluation.SourceGrade;

/** Tests the rules for the purpose, the grading and the review of items in restricted spaces. */
class ProvenanceTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final Evaluation B2 = Evaluation.of(SourceGrade.B, InformationGrade.TWO);
    private static final UsualProvenance USUAL = new UsualProvenance(Purpose.ALERT, B2, true, null);

    @Test
    void a_purpose_and_an_evaluation_are_compulsory() { // DP-01, DP-08
        assertThat(refusal(() -> Provenance.of(null, B2, null, false, false, "", TODAY)))
                .extracting(Refused::key, Refused::field)
                .containsExactly("access.refused.purpose", Optional.of("provenance.purpose"));
        assertThat(refusal(() -> Provenance.of(Purpose.ALERT, null, null, false, false, "", TODAY))
                        .field())
                .contains("provenance.evaluation");
        assertThat(refusal(() -> Provenance.of(Purpose.ALERT, B2, null, false, false, "", null))
                        .field())
                .contains("provenance.reviewOn");
    }

    @Test
    void a_review_is_due_at_most_five_years_after_the_entry() { // DP-02
        isTaken(reviewed(TODAY.plusYears(5)), Classification.UNCLASSIFIED);
        assertThat(refused(reviewed(TODAY.plusYears(5).plusDays(1)), Classification.UNCLASSIFIED))
                .isEqualTo("access.refused.review-late");
        isTaken(reviewed(TODAY.plusDays(1)), Classification.UNCLASSIFIED);
        assertThat(refused(reviewed(TODAY), Classification.UNCLASSIFIED)).isEqualTo("access.refused.review-past");
    }

    @Test
    void what_is_entered_on_the_leap_day_is_reviewed_by_the_last_of_february() { // DP-02
        var leapDay = LocalDate.of(2028, 2, 29);
        assertThatCode(() -> reviewed(LocalDate.of(2033, 2, 28)).requireFor(Classification.RESTRICTED, leapDay))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> reviewed(LocalDate.of(2033, 3, 1)).requireFor(Classification.RESTRICTED, leapDay))
                        .key())
                .isEqualTo("access.refused.review-late");
    }

    @Test
    void sensitive_data_are_personal_need_a_reason_and_are_restricted_at_least() { // DP-12
        assertThat(refusal(() -> sensitive(" ")).field()).contains("provenance.justification");
        assertThat(sensitive("To tell twins apart").personalData()).isTrue();
        assertThat(refused(sensitive("Why"), Classification.FOR_OFFICIAL_USE_ONLY))
                .isEqualTo("access.refused.sensitive-class");
        isTaken(sensitive("Why"), Classification.RESTRICTED);
        isTaken(sensitive("Why"), Classification.CONFIDENTIAL);
    }

    @Test
    void a_reason_without_sensitive_data_is_not_kept() {
        assertThat(new Provenance(Purpose.ALERT, B2, null, true, false, "Why", TODAY).justification())
                .isEmpty();
    }

    @Test
    void the_four_by_four_scheme_has_sixteen_grades() { // DP-08
        for (var source : SourceGrade.values())
            for (var information : InformationGrade.values()) {
                var evaluation = Evaluation.of(source, information);
                assertThat(new Evaluation(Scheme.FOUR_BY_FOUR, evaluation.value()))
                        .isEqualTo(evaluation);
                assertThat(evaluation.source()).isEqualTo(source);
                assertThat(evaluation.information()).isEqualTo(information);
            }
        assertThat(Evaluation.NOT_POSSIBLE.value()).isEqualTo("X4");
        for (var wrong : new String[] {"", "B", "D2", "B5", "B0", "b2", "B22"})
            assertThat(refusal(() -> new Evaluation(Scheme.FOUR_BY_FOUR, wrong)).key())
                    .isEqualTo("access.refused.evaluation");
    }

    @Test
    void a_grade_of_another_scheme_keeps_its_own_text() { // DP-08
        assertThat(new Evaluation(Scheme.FIVE_BY_FIVE_BY_FIVE, " E 41 ").value())
                .isEqualTo("E 41");
        assertThat(refusal(() -> new Evaluation(Scheme.ADMIRALTY, " ")).key()).isEqualTo("access.refused.evaluation");
    }

    @Test
    void an_item_is_usually_reviewed_a_year_after_the_end_of_the_operation() { // DP-02
        assertThat(reviewOn(LocalDate.of(2027, 8, 31))).isEqualTo("2028-08-31");
        assertThat(reviewOn(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
        assertThat(reviewOn(null)).isEqualTo("2029-01-31");
        assertThat(reviewOn(TODAY.minusYears(1))).isEqualTo("2029-01-31");
        assertThat(reviewOn(TODAY.plusYears(9))).isEqualTo("2032-01-31");
    }

    @Test
    void a_space_can_have_a_number_of_months_instead() { // DP-02
        assertThat(new UsualProvenance(Purpose.ALERT, B2, true, 1)
                        .on(TODAY, null)
                        .reviewOn())
                .isEqualTo("2027-02-28");
        assertThat(new UsualProvenance(Purpose.ALERT, B2, true, 60)
                        .on(TODAY, TODAY)
                        .reviewOn())
                .isEqualTo("2032-01-31");
        for (var wrong : new int[] {0, -1, 61})
            assertThat(refusal(() -> new UsualProvenance(Purpose.ALERT, B2, true, wrong))
                            .field())
                    .contains("reviewMonths");
    }

    private static LocalDate reviewOn(@Nullable LocalDate end) {
        return USUAL.on(TODAY, end).reviewOn();
    }

    private static Provenance reviewed(LocalDate day) {
        return new Provenance(Purpose.ALERT, B2, null, false, false, "", day);
    }

    private static Provenance sensitive(String why) {
        return new Provenance(Purpose.ALERT, B2, null, false, true, why, TODAY.plusYears(1));
    }

    private static void isTaken(Provenance provenance, Classification classification) {
        assertThatCode(() -> provenance.requireFor(classification, TODAY)).doesNotThrowAnyException();
    }

    private static String refused(Provenance provenance, Classification classification) {
        return refusal(() -> provenance.requireFor(classification, TODAY)).key();
    }

    private static Refused refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act);
    }
}
