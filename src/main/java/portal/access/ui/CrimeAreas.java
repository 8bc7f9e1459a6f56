package portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.access.SpaceCard;

/** Shows the crime areas of a space in one line. */
public class CrimeAreas extends Div {
    public CrimeAreas(SpaceCard space) {
        addClassName("crime-areas");
        setVisible(!space.about().isEmpty());
        var label = new Span(getTranslation("access.crime-areas"));
        label.addClassName("crime-areas-label");
        add(label, areas(space));
    }

    private Div areas(SpaceCard space) {
        var areas = new Div();
        areas.addClassName("facts");
        space.about().forEach(area -> areas.add(new Span(getTranslation("access.crime." + area))));
        return areas;
    }
}
