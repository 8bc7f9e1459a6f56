package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;

/**
 * Clauses that follow one another and did not change. They are folded; their text is created when a reader opens it.
 */
class UnchangedClauses extends NativeDetails {
    private final Div inside = new Div();

    UnchangedClauses(List<ClauseChange> clauses, Map<ClauseId, String> numbers, Locale language) {
        addClassName("unchanged-clauses");
        setSummaryText(getTranslation("guidelines.difference.unchanged", clauses.size()));
        setContent(inside);
        addToggleListener(toggle -> {
            inside.removeAll();
            if (toggle.isOpened())
                clauses.forEach(clause ->
                        inside.add(new ClauseDifference(clause, numbers.getOrDefault(clause.id(), ""), language)));
        });
    }
}
