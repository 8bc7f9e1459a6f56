package portal.access.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/** Whose an item is: a name, and the country or, of none, the agency. */
public class Byline extends Span {
    /** @param person null when the register no longer knows them */
    public Byline(@Nullable PersonCard person) {
        setText(
                person == null
                        ? getTranslation("access.by.unknown")
                        : getTranslation("access.by", person.name(), person.home(getLocale())));
    }
}
