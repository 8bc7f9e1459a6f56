package portal.topics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The topics. A query on behalf of a reader takes the ids of the audiences that the reader may read. */
interface TopicRepository extends Repository<Topic, UUID> {
    String LINES = """
            select new portal.topics.TopicRepository$TopicOverview(t, o.language, sum(case when p.opening then 0 else 1 end), max(p.item.at))
            from Topic t join Post p on p.topic = t and p.retractedAt is null join Post o on o.topic = t and o.opening
            """;
    String LAST_WRITTEN_FIRST = " order by max(p.item.at) desc, t.id";

    Topic save(Topic topic);

    Optional<Topic> findById(UUID id);

    /**
     * Returns topics of a space, the most recently active first, that come after a position in the list. The activity
     * counts only posts that the reader may read.
     *
     * @param lastAt with {@code lastId}, the position: the time of the last post and the id of the topic there
     */
    @Query(LINES
            + " where t.item.spaceId = :space and t.item.audienceId in :readable and p.item.audienceId in :readable"
            + " group by t, o.language having max(p.item.at) < :lastAt or (max(p.item.at) = :lastAt and t.id > :lastId)"
            + LAST_WRITTEN_FIRST)
    List<TopicOverview> in(UUID space, Collection<UUID> readable, Instant lastAt, UUID lastId, Limit limit);

    /**
     * Returns the topics, in any space, that have a post since this time, the most recently active first. Only topics
     * and posts that the reader may read count.
     */
    @Query(LINES + " where t.item.audienceId in :readable and p.item.audienceId in :readable and p.item.at >= :since"
            + " group by t, o.language" + LAST_WRITTEN_FIRST)
    List<TopicOverview> recent(Collection<UUID> readable, Instant since, Limit limit);

    /**
     * Returns the topics, in any space, with a post that mentions one of these items, the most recently active first.
     * Only topics and posts that the reader may read count.
     */
    @Query(LINES + " where t.item.audienceId in :readable and p.item.audienceId in :readable"
            + " and exists (select 1 from Post m join m.referredItems r"
            + " where m.topic = t and r in :items and m.item.audienceId in :readable)"
            + " group by t, o.language" + LAST_WRITTEN_FIRST)
    List<TopicOverview> mentioning(Collection<UUID> items, Collection<UUID> readable, Limit limit);

    /** Returns which of these items the posts of each topic mention. Only posts that the reader may read count. */
    @Query("select distinct new portal.topics.TopicRepository$Reference(m.topic.id, r)"
            + " from Post m join m.referredItems r"
            + " where m.topic.id in :topics and r in :items and m.item.audienceId in :readable")
    List<Reference> references(Collection<UUID> topics, Collection<UUID> items, Collection<UUID> readable);

    /** Returns the topics with these ids; topics that the reader may not read are left out. */
    @Query("select t from Topic t where t.id in :ids and t.item.audienceId in :readable")
    List<Topic> among(Collection<UUID> ids, Collection<UUID> readable);

    @Query("""
            select new portal.topics.TopicRepository$Activity(t.item.spaceId, count(distinct t.id), max(p.item.at))
            from Topic t join Post p on p.topic = t and p.retractedAt is null
            where t.item.spaceId in :spaces and t.item.audienceId in :readable and p.item.audienceId in :readable
            group by t.item.spaceId
            """)
    List<Activity> activity(Collection<UUID> spaces, Collection<UUID> readable);

    /**
     * A topic and the activity in it. Retracted posts, and posts that the reader may not read, do not count; in {@link
     * #recent}, posts from before its time do not count either.
     */
    record TopicOverview(Topic topic, String language, long answers, Instant lastPostAt) {}

    /** The activity in a space: the number of topics and the time of the last post. */
    record Activity(UUID space, long topics, Instant lastPostAt) {}

    /** A topic and an item that a post of it mentions. */
    record Reference(UUID topic, UUID item) {}
}
