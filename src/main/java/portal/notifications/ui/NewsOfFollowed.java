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

/**
 * Gives the bell the news of the things that the viewer follows, and the mentions of the viewer: one line for each
 * item.
 */
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
     * Returns a line about one item, which links to the oldest of its unseen news.
     *
     * @param news the unseen news of the item, the latest first
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
     * Returns the text that describes one fact, or several facts of the same kind.
     *
     * @param alike the news about these facts, the latest first
     */
    static String says(List<News> alike) {
        var last = alike.getFirst();
        return I18NProvider.translate(last.words(), alike.size(), last.by().name());
    }
}
