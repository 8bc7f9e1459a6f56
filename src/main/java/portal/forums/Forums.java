package portal.forums;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.Role;
import portal.topics.SpaceActivity;
import portal.topics.Topics;

/** Opens and lists knowledge spaces, in which members share what they know. */
@Service
@Transactional
public class Forums {
    private final Spaces spaces;
    private final Topics topics;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forums(Spaces spaces, Topics topics, Access access, ApplicationEventPublisher events, Clock clock) {
        this.spaces = spaces;
        this.topics = topics;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a knowledge space for all members of some affiliations. Only moderators may call this. */
    public SpaceId open(OpenForum command) {
        access.require(Role.MODERATOR);
        var space = spaces.open(new OpenSpace(
                KnowledgeSpace.KIND,
                command.signs(),
                Classification.FOR_OFFICIAL_USE_ONLY,
                Classification.UNCLASSIFIED,
                command.defaultTlp(),
                command.about()));
        command.openTo()
                .forEach(affiliation ->
                        spaces.grant(space, Holder.everyoneOf(affiliation), Right.WRITE, Spaces.UNTIL_REVOKED));
        events.publishEvent(new ForumOpened(space, access.viewer(), clock.instant()));
        return space;
    }

    /** Returns the knowledge spaces that the viewer may enter, sorted by name. */
    @Transactional(readOnly = true)
    public List<ForumRow> mine() {
        var mine = spaces.mine(KnowledgeSpace.KIND);
        var activity = topics.activity(mine.stream().map(SpaceCard::id).toList());
        return mine.stream()
                .map(space -> new ForumRow(space, activity.getOrDefault(space.id(), SpaceActivity.NONE)))
                .toList();
    }

    /**
     * Returns the details of a knowledge space.
     *
     * @throws NotFound if the knowledge space does not exist or the viewer may not enter it
     */
    @Transactional(readOnly = true)
    public SpaceCard card(SpaceId id) {
        var space = spaces.card(id);
        if (!space.kind().equals(KnowledgeSpace.KIND)) throw new NotFound();
        return space;
    }
}
