package portal.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.access.Provenance;

/**
 * Shows the purpose and grading of an item in one line: the purpose, the evaluation, what may be done with indicators,
 * personal data, and the date of the review. The meaning of the evaluation is shown on hover and told to screen
 * readers.
 */
public class ProvenanceLine extends Paragraph {
    /** @param provenance null for an item in a space that is not restricted: then the line is invisible */
    public ProvenanceLine(@Nullable Provenance provenance) {
        addClassNames("provenance-line", "facts");
        getElement().setAttribute("aria-label", getTranslation("access.provenance"));
        getElement().setAttribute("role", "group");
        setVisible(provenance != null);
        if (provenance == null) return;
        add(new Span(ProvenanceWords.of(provenance.purpose())), evaluation(provenance));
        var pap = provenance.pap();
        if (pap != null) add(explained(pap.label(), ProvenanceWords.of(pap)));
        add(personalData(provenance), new Span(ProvenanceWords.review(provenance, getLocale())));
    }

    private static Span evaluation(Provenance provenance) {
        return explained(ProvenanceWords.of(provenance.evaluation()), ProvenanceWords.meaning(provenance.evaluation()));
    }

    private static Span personalData(Provenance provenance) {
        var words = ProvenanceWords.personalData(provenance);
        return provenance.sensitive() ? explained(words, provenance.justification()) : new Span(words);
    }

    private static Span explained(String words, String meaning) {
        var part = new Span(words);
        part.setTitle(meaning);
        part.addClassName("explained");
        part.getElement().setAttribute("role", "note").setAttribute("aria-label", meaning);
        return part;
    }
}
