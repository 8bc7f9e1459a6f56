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
     * Returns for each of these posts the time of its last edit; edits whose previous text the reader may not read do
     * not count.
     */
    @Query("select new portal.topics.PostRepository$Edited(p.id, max(r.replacedAt)) from Post p join p.revisions r "
            + "where p.id in :posts and r.audienceId in :readable group by p.id")
    List<Edited> edited(Collection<UUID> posts, Collection<UUID> readable);

    /** Counts the other posts of the topic, from this time on, that the reader may read. */
    @Query("select count(p) from Post p where p.topic.id = :topic and p.id <> :post and p.item.at >= :since"
            + " and p.item.audienceId in :readable")
    long followers(UUID topic, UUID post, Instant since, Collection<UUID> readable);

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

    /** The time of a post's last edit. */
    record Edited(UUID post, Instant at) {}
}
