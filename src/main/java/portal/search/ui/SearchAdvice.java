package portal.search.ui;

import com.vaadin.flow.component.html.Div;
import portal.search.Results.Advice;
import portal.ui.EmptyState;
import portal.ui.Symbol;

/** Explains why nothing was searched for, and what the user can do. */
class SearchAdvice extends Div {
    SearchAdvice(Advice advice) {
        add(new EmptyState(
                Symbol.CIRCLE_HELP,
                getTranslation("search.advice." + advice),
                getTranslation("search.advice." + advice + ".next")));
    }
}
