package portal.topics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import portal.access.ItemAudiences.DatedAudience;
import portal.access.StreamMark;

/** The posts. A query on behalf of a reader takes the ids of the audiences that the reader may read. */
interface PostRepository extends Repository<Post, UUID> {
    Post save(Post post);

    boolean existsByItemAuthor(UUID author);

    @EntityGraph(attributePaths = "topic")
    Optional<Post> findById(UUID id);

    @Query("select p from Post p where p.topic.id = :topic and p.opening")
    Optional<Post> opening(UUID topic);

    /** Returns the posts with these ids; posts that the reader may not read are left out. */
    @Query("select p from Post p join fetch p.topic where p.id in :ids and p.item.audienceId in :readable")
    List<Post> among(Collection<UUID> ids, Collection<UUID> readable);

    /** Returns the earlier versions of a post that the reader may read, the oldest first. */
    @Query("select r from Post p join p.revisions r where p.id = :post and r.audienceId in :readable "
            + "order by r.writtenAt, r.id")
    List<PostRevision> revisions(UUID post, Collection<UUID> readable);

    /**
     * Returns the time of the last edit of each of these posts that was edited; edits whose previous text the reader
     * may not read do not count.
     */
    @Query("select new portal.topics.PostRepository$Edited(p.id, max(r.replacedAt)) from Post p join p.revisions r "
            + "where p.id in :posts and r.audienceId in :readable group by p.id")
    List<Edited> edited(Collection<UUID> posts, Collection<UUID> readable);

    /** Counts the posts of the topic since this time that the reader may read; the given post does not count. */
    @Query("select count(p) from Post p where p.topic.id = :topic and p.id <> :post and p.item.at >= :since"
            + " and p.item.audienceId in :readable")
    long followers(UUID topic, UUID post, Instant since, Collection<UUID> readable);

    /** Counts the posts in these audiences; retracted posts do not count. */
    @Query("select count(p) from Post p where p.item.audienceId in :audiences and p.retractedAt is null")
    long among(Collection<UUID> audiences);

    /** Counts the posts to which a document is attached, without this post. */
    @Query("select count(p) from Post p join p.attachments a where a = :document and p.id <> :post")
    long others(UUID document, UUID post);

    /** Returns all answers in a topic, regardless of who may read them, for changes that apply to all answers. */
    @Query("select p from Post p join fetch p.topic where p.topic.id = :topic and not p.opening")
    List<Post> answers(UUID topic);

    /** Returns the documents, among these, that are attached to a post which the reader may read. */
    @Query(
            "select distinct d from Post p join p.attachments d where d in :documents and p.item.audienceId in :readable")
    Set<UUID> held(Collection<UUID> documents, Collection<UUID> readable);

    @Query("select p from Post p join fetch p.topic where p.topic.id = :topic and p.item.audienceId in :readable "
            + "and (p.item.at > :lastAt or (p.item.at = :lastAt and p.id > :lastId)) order by p.item.at, p.id")
    List<Post> in(UUID topic, Collection<UUID> readable, Instant lastAt, UUID lastId, Limit limit);

    /** Returns the posts with these audiences that are not retracted, the newest first. */
    @Query("select p from Post p join fetch p.topic where p.item.audienceId in :readable and p.retractedAt is null"
            + " order by p.item.at desc, p.id desc")
    List<Post> newest(Collection<UUID> readable, Limit limit);

    /** Returns the audiences and times of the posts of a space that the reader may read, the newest first. */
    @Query("select new portal.access.ItemAudiences$DatedAudience(p.item.audienceId, p.item.at) from Post p"
            + " where p.item.spaceId = :space and p.item.audienceId in :readable order by p.item.at desc, p.id desc")
    List<DatedAudience> audiences(UUID space, Collection<UUID> readable, Limit limit);

    /**
     * Returns posts of a space that were not retracted, the newest first.
     *
     * @param author the author whose posts are left out
     * @param lastAt with {@code lastId}, the position after which the list begins: the time and id of the post there
     */
    @Query("select p from Post p join fetch p.topic where p.item.spaceId = :space and p.item.audienceId in :readable"
            + " and p.retractedAt is null and p.item.at > :since and p.item.author <> :author"
            + " and (p.item.at < :lastAt or p.item.at = :lastAt and p.id < :lastId)"
            + " order by p.item.at desc, p.id desc")
    List<Post> newest(
            UUID space,
            Collection<UUID> readable,
            Instant since,
            UUID author,
            Instant lastAt,
            UUID lastId,
            Limit limit);

    /**
     * Returns the posts of a space that are among these items and were not retracted, the newest first. The item of an
     * opening post is its topic; the item of an answer is the answer itself.
     */
    @Query("select p from Post p join fetch p.topic where p.item.spaceId = :space and p.item.audienceId in :readable"
            + " and p.retractedAt is null and (p.opening = false and p.id in :items"
            + " or p.opening = true and p.topic.id in :items)"
            + " and (p.item.at < :lastAt or p.item.at = :lastAt and p.id < :lastId)"
            + " order by p.item.at desc, p.id desc")
    List<Post> newestAmong(
            UUID space, Collection<UUID> readable, Collection<UUID> items, Instant lastAt, UUID lastId, Limit limit);

    /** Returns posts of a space that were not retracted, without their content, the newest first. */
    @Query("select new portal.access.StreamMark(p.id, p.item.author, p.item.at) from Post p"
            + " where p.item.spaceId = :space and p.item.audienceId in :readable and p.retractedAt is null"
            + " and p.item.at > :since and p.item.author <> :author order by p.item.at desc, p.id desc")
    List<StreamMark> marks(UUID space, Collection<UUID> readable, Instant since, UUID author, Limit limit);

    /** Returns how many answers in each of these topics the reader may read; retracted answers do not count. */
    @Query("select new portal.topics.PostRepository$AnswerCount(p.topic.id, count(p)) from Post p"
            + " where p.topic.id in :topics and p.opening = false and p.retractedAt is null"
            + " and p.item.audienceId in :readable group by p.topic.id")
    List<AnswerCount> answerCounts(Collection<UUID> topics, Collection<UUID> readable);

    /** The number of answers in a topic. */
    record AnswerCount(UUID topic, long answers) {}

    /** The time of a post's last edit. */
    record Edited(UUID post, Instant at) {}
}
