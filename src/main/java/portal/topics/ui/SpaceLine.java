package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.SpaceCard;
import portal.topics.SpaceActivity;
import portal.ui.TimeLabel;

/** A line for a space in a list: its name, its purpose, its activity, and further facts. */
@StyleSheet("assets/topics.css")
public class SpaceLine extends Div {
    /** @param notes further facts about the space, such as its highest classification or who else may read it */
    public SpaceLine(SpaceCard space, SpaceActivity activity, Clock clock, Component... notes) {
        addClassName("space-line");
        var name = new Anchor(space.route(), space.name());
        name.addClassName("space-name");
        var purpose = new Paragraph(space.purpose());
        purpose.addClassName("space-purpose");
        add(name, purpose, facts(activity, clock, notes));
    }

    private Component facts(SpaceActivity activity, Clock clock, Component... notes) {
        var facts = new Div(new Span(getTranslation("topics.count", activity.topics())));
        facts.addClassName("space-facts");
        var last = activity.lastPostAt();
        if (last != null) facts.add(new TimeLabel(last, clock));
        facts.add(notes);
        return facts;
    }
}
