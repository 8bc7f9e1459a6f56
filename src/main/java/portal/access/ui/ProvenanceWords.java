package portal.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portal.access.Evaluation;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.ui.TimeLabel;

/** The texts for the purpose and grading of an item, in the language of the viewer. */
public final class ProvenanceWords {
    private ProvenanceWords() {}

    /** Returns the provenance as one line of text. */
    public static String line(Provenance provenance, Locale reader) {
        var parts = new ArrayList<>(List.of(of(provenance.purpose()), of(provenance.evaluation())));
        if (provenance.pap() != null) parts.add(provenance.pap().label());
        parts.add(personalData(provenance));
        parts.add(review(provenance, reader));
        return String.join(" · ", parts);
    }

    static String of(Purpose purpose) {
        return text("access.purpose." + purpose);
    }

    static String of(Evaluation.Scheme scheme) {
        return text("access.evaluation.scheme." + scheme);
    }

    static String of(Evaluation.SourceGrade grade) {
        return grade + " – " + text("access.evaluation.source." + grade);
    }

    static String of(Evaluation.InformationGrade grade) {
        return grade.number() + " – " + text("access.evaluation.information." + grade);
    }

    static String of(Pap pap) {
        return pap.label() + " – " + text("access.pap." + pap);
    }

    /** Returns the grade: alone in the 4×4 scheme, otherwise with the name of its scheme. */
    static String of(Evaluation evaluation) {
        return evaluation.isFourByFour()
                ? evaluation.value()
                : text("access.evaluation.in", evaluation.value(), of(evaluation.scheme()));
    }

    /** Returns what the grade means; in a scheme other than 4×4, the grade with the name of the scheme. */
    static String meaning(Evaluation evaluation) {
        if (!evaluation.isFourByFour()) return of(evaluation);
        return text(
                "access.evaluation.meaning",
                evaluation.value(),
                text("access.evaluation.source." + evaluation.source()),
                text("access.evaluation.information." + evaluation.information()));
    }

    static String personalData(Provenance provenance) {
        if (provenance.sensitive()) return text("access.personal-data.sensitive");
        return text(provenance.personalData() ? "access.personal-data.yes" : "access.personal-data.no");
    }

    static String review(Provenance provenance, Locale reader) {
        return text("access.review.by", TimeLabel.day(provenance.reviewOn(), reader));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
