package portal.topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.notifications.NewsKind;
import portal.ui.Symbol;

/**
 * Registers this module's kinds of item: a topic (with its opening post) and an answer. People who open a topic, or
 * answer in it, follow the topic from then on.
 */
@Configuration
public class TopicItems {
    public static final String TOPICS = "topics";
    public static final String POSTS = "posts";

    public static final ItemKind TOPIC =
            new ItemKind("TOPIC", TOPICS, Symbol.MESSAGE_SQUARE, "topics.item.topic", Extent.WHOLE);
    public static final ItemKind POST = new ItemKind("POST", POSTS, Symbol.REPLY, "topics.item.post", Extent.PART);

    @Bean
    ItemKind topicKind() {
        return TOPIC;
    }

    @Bean
    ItemKind postKind() {
        return POST;
    }

    @Bean
    NewsKind openedTopics() {
        return NewsKind.of(TopicOpened.class, "topics.news.opened").joining();
    }

    @Bean
    NewsKind postedAnswers() {
        return NewsKind.of(AnswerPosted.class, "topics.news.answered").joining();
    }
}
