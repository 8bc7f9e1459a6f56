package portal.topics.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** What a topic or post is headed with on screen: its title, or that it was retracted. */
final class TopicTitle {
    private TopicTitle() {}

    static String of(String title) {
        return title.isEmpty() ? I18NProvider.translate("topics.retracted") : title;
    }
}
