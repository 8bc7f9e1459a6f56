package portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import portal.access.SpaceCard;

/** What a space is about, in one quiet line. */
public class CrimeAreas extends Div {
    public CrimeAreas(SpaceCard space) {
        addClassName("crime-areas");
        setVisible(!space.about().isEmpty());
        var label = new Span(getTranslation("access.crime-areas"));
        label.addClassName("crime-areas-label");
        add(
                label,
                new Span(space.about().stream()
                        .map(area -> getTranslation("access.crime." + area))
                        .collect(Collectors.joining(" · "))));
    }
}
