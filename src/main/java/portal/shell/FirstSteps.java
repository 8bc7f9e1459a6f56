package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import portal.access.Act;
import portal.access.SpaceCard;

/**
 * The first steps that are suggested to a person who has not written anything yet; only steps that this person can
 * take.
 */
class FirstSteps extends Section {
    private final OrderedList steps = new OrderedList();

    FirstSteps(List<SpaceCard> open) {
        addClassName("start-here");
        add(new H2(getTranslation("shell.start")), steps);
        step("account", "shell.start.reading");
        if (!open.isEmpty()) step(open.getFirst().kind().menu(), "shell.start.knowledge");
        open.stream()
                .filter(space -> space.may(Act.WRITE))
                .findFirst()
                .ifPresent(space -> step("spaces/" + space.id().value() + "/new-topic", "shell.start.ask"));
    }

    private void step(String path, String key) {
        var why = new Span(getTranslation(key + ".why"));
        why.addClassName("start-why");
        steps.add(new ListItem(new Anchor(path, getTranslation(key)), why));
    }
}
