package portal.access.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/** The author of an item: a name, and the country or, without one, the agency. */
public class Byline extends Span {
    /** @param person null if the register no longer contains them */
    public Byline(@Nullable PersonCard person) {
        setText(
                person == null
                        ? getTranslation("access.by.unknown")
                        : getTranslation("access.by", person.name(), person.home(getLocale())));
    }
}
