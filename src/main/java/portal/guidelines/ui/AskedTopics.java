package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portal.guidelines.GuidelineCard;
import portal.guidelines.clauses.ClauseId;
import portal.topics.TopicReference;
import portal.topics.TopicRow;
import portal.topics.Topics;
import portal.topics.ui.TopicLine;
import portal.ui.LeftToRight;

/**
 * The topics that mention a guideline or a clause of it, as far as the reader may read them. It is hidden if there are
 * none.
 */
class AskedTopics extends Section {
    private static final int MOST = 10;

    private final List<TopicReference> found;

    AskedTopics(GuidelineCard card, Topics topics, Clock clock) {
        found = topics.mentioning(items(card), MOST);
        addClassName("guideline-topics");
        setVisible(!found.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain");
        found.forEach(reference -> list.add(new ListItem(new TopicLine(reference.topic(), clock))));
        add(new H2(getTranslation("guidelines.topics.heading")), list);
    }

    private static List<UUID> items(GuidelineCard card) {
        var items = new ArrayList<UUID>();
        items.add(card.id().value());
        card.clauses().forEach(clause -> items.add(clause.source().id().value()));
        return items;
    }

    /** Returns the links to the topics that mention this clause; empty if there are none. */
    Optional<Component> of(ClauseId clause) {
        var about = found.stream()
                .filter(reference -> reference.items().contains(clause.value()))
                .map(reference -> link(reference.topic()))
                .toList();
        if (about.isEmpty()) return Optional.empty();
        var links = new Div(new Span(getTranslation("guidelines.topics.clause")));
        links.addClassName("clause-topics");
        about.forEach(links::add);
        return Optional.of(links);
    }

    private static Anchor link(TopicRow topic) {
        var link = LeftToRight.show(new Anchor(), topic.title());
        link.setHref(topic.id().route());
        link.getElement().setAttribute("lang", topic.language());
        return link;
    }
}
