package portal.notifications;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import portal.facts.Fact;
import portal.people.PersonId;

/** Stores a news entry for each fact of which people are notified, in the transaction that publishes the fact. */
@Component
class FactListener {
    private final NewsKinds kinds;
    private final NewsTable news;
    private final FollowTable follows;

    FactListener(NewsKinds kinds, NewsTable news, FollowTable follows) {
        this.kinds = kinds;
        this.news = news;
        this.follows = follows;
    }

    @EventListener
    void hear(Fact fact) {
        if (fact.formerAudienceId() != null) news.move(fact);
        kinds.of(fact.what()).ifPresent(kind -> keep(fact, kind));
    }

    private void keep(Fact fact, NewsKind kind) {
        var actor = fact.actorId();
        if (actor == null || fact.audienceId() == null || fact.spaceId() == null) return;
        var id = UUID.randomUUID();
        news.insert(id, fact);
        if (kind.isJoining()) follows.join(new PersonId(actor), fact.parentId(), fact.at());
        if (fact instanceof Addressed told)
            told.addressees().forEach(person -> follows.join(person, fact.parentId(), fact.at()));
        if (fact instanceof PeopleMentioned mention) news.mention(id, mention);
    }
}
