package portal.access.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/** Shows a person, such as the author of an item: the name, and the country, or the agency if there is no country. */
public class Byline extends Span {
    /** @param person null if the register of people no longer contains the author */
    public Byline(@Nullable PersonCard person) {
        setText(
                person == null
                        ? getTranslation("access.by.unknown")
                        : getTranslation("access.by", person.name(), person.home(getLocale())));
    }
}
