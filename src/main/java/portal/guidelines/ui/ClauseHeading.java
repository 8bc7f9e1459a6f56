package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Creates the heading of a clause, which is of a lower level if the clause is within another one. */
final class ClauseHeading {
    private ClauseHeading() {}

    /**
     * Returns the heading, with the number of the clause.
     *
     * @param level the level of the clause: 1, or 2 if it is within another one
     * @param number the number of the clause; empty for the introduction
     * @param markdown the heading as the authors typed it; empty for the introduction
     * @param language the language of the heading
     */
    static Component of(int level, String number, String markdown, Locale language) {
        HtmlContainer heading = level > 1 ? new H3() : new H2();
        heading.addClassName("clause-heading");
        var numbered = new Span(number);
        numbered.addClassNames("clause-number", "number");
        heading.add(numbered, ClauseName.words(markdown, language));
        return heading;
    }
}
