package portal.notifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of fact of which people are notified: the kinds that the modules declare, and mentions. */
@Component
class NewsKinds {
    static final NewsKind MENTION = NewsKind.of(PeopleMentioned.class, "notifications.mentioned");

    private final Map<String, NewsKind> kinds;

    NewsKinds(List<NewsKind> brought) {
        kinds = Stream.concat(brought.stream(), Stream.of(MENTION))
                .collect(Collectors.toMap(NewsKind::fact, Function.identity()));
    }

    Optional<NewsKind> of(String fact) {
        return Optional.ofNullable(kinds.get(fact));
    }
}
