package portal.notifications.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.notifications.News;
import portal.notifications.Notifications;
import portal.ui.BellItem;
import portal.ui.BellNews;

/** Supplies the bell with news of what the viewer follows and with mentions, one line for each item. */
@Component
class NewsOfFollowed implements BellNews {
    private final Notifications notifications;

    NewsOfFollowed(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<BellItem> items() {
        return notifications.unseen().stream()
                .collect(Collectors.groupingBy(News::whole, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(NewsOfFollowed::item)
                .toList();
    }

    @Override
    public void markSeen() {
        notifications.seeAll();
    }

    /**
     * Makes a line that links to the oldest unseen event.
     *
     * @param news the latest first
     */
    private static BellItem item(List<News> news) {
        var says = news.stream()
                .collect(Collectors.groupingBy(News::words, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(NewsOfFollowed::says)
                .collect(Collectors.joining(" · "));
        var last = news.getFirst();
        return new BellItem(last.item().name(), says, news.getLast().route(), news.size(), last.at());
    }

    /**
     * Returns the text for one event, or for several of the same kind.
     *
     * @param alike the latest first
     */
    static String says(List<News> alike) {
        var last = alike.getFirst();
        return I18NProvider.translate(last.words(), alike.size(), last.by().name());
    }
}
