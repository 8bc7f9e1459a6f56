package portal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import portal.access.ui.ItemLink;
import portal.notifications.News;
import portal.ui.Chip;
import portal.ui.TimeLabel;

/**
 * A row that shows one piece of news: a link to the item, what happened, in which space and when, and whether it is
 * new.
 */
class NewsLine extends Div {
    NewsLine(News news, Clock clock) {
        addClassName("news-line");
        add(title(news), facts(news, clock));
    }

    private static Component title(News news) {
        var title = new ItemLink(news.item(), news.route());
        title.addClassName("news-title");
        return title;
    }

    private Component facts(News news, Clock clock) {
        var facts = new Div(new Span(NewsOfFollowed.says(List.of(news))));
        facts.addClassName("news-facts");
        if (!news.isSeen()) facts.addComponentAsFirst(new Chip(getTranslation("notifications.new"), Chip.Tone.ACCENT));
        var space = news.space();
        if (space != null) facts.add(new Span(space.name()));
        facts.add(new TimeLabel(news.at(), clock));
        return facts;
    }
}
