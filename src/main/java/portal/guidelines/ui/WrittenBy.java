package portal.guidelines.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import portal.people.PersonCard;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Says who wrote or decided something, and when. */
class WrittenBy extends Facts {
    WrittenBy(PersonCard person, Instant at, Clock clock) {
        add(LeftToRight.show(new Span(), person.name()));
        fact(person.home(getLocale()));
        add(new TimeLabel(at, clock));
    }
}
