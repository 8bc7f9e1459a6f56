package portal.topics.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** The heading of a topic or post on screen: its title, or a text saying that it was retracted. */
final class TopicTitle {
    private TopicTitle() {}

    static String of(String title) {
        return title.isEmpty() ? I18NProvider.translate("topics.retracted") : title;
    }
}
