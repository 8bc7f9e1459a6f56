package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.ui.MarkingLine;
import portal.topics.TopicRow;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** A topic in a list: its title, its author, the number of answers and the time of the last post. */
@StyleSheet("assets/topics.css")
public class TopicLine extends Div {
    public TopicLine(TopicRow topic, Clock clock) {
        addClassName("topic-line");
        add(title(topic), facts(topic, clock), new MarkingLine(topic.marked()));
    }

    private static Component title(TopicRow topic) {
        var title = LeftToRight.show(new Anchor(), TopicTitle.of(topic.title()));
        title.setHref(topic.id().route());
        title.addClassName("topic-title");
        title.getElement().setAttribute("lang", topic.language());
        return title;
    }

    private Component facts(TopicRow topic, Clock clock) {
        var facts = new Div();
        facts.addClassName("topic-facts");
        facts.add(new KindChip(topic.kind()), new Span(topic.author().name()));
        facts.add(new Span(topic.author().home(getLocale())));
        facts.add(new Span(getTranslation("topics.replies", topic.replies())));
        facts.add(new TimeLabel(topic.lastPostAt(), clock));
        return facts;
    }
}
