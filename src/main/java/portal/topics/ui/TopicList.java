package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import portal.access.Act;
import portal.access.SpaceCard;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.topics.TopicRow;
import portal.topics.Topics;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The list of a space's topics, the most recently active first, with a button for opening a new one. */
public class TopicList extends Div implements Refreshable {
    private final transient Topics topics;
    private final SpaceCard space;
    private final transient Clock clock;

    public TopicList(Topics topics, SpaceCard space, Clock clock) {
        this.topics = topics;
        this.space = space;
        this.clock = clock;
        addClassName("topic-list");
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public void askAgain() {
        removeAll();
        var list = new MoreList<TopicRow>(
                (last, limit) -> topics.in(space.id(), last == null ? null : last.place(), limit),
                topic -> new TopicLine(topic, clock));
        var open = openButton(space);
        if (list.isEmpty()) add(empty(open));
        else add(open, list);
    }

    private Button openButton(SpaceCard space) {
        var open = new PrimaryButton(
                getTranslation("topics.open"),
                Symbol.PLUS,
                () -> UI.getCurrent().navigate("spaces/" + space.id().value() + "/new-topic"));
        open.addClassName("topic-open");
        open.setVisible(space.may(Act.WRITE));
        return Shortcut.COMPOSE.on(open);
    }

    private Component empty(Button open) {
        return new EmptyState(
                Symbol.MESSAGE_SQUARE, getTranslation("topics.none"), getTranslation("topics.none.next"), open);
    }
}
