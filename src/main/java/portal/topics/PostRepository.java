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

/** Posts; every list takes the audiences of its reader. */
interface PostRepository extends Repository<Post, UUID> {
    Post save(Post post);

    boolean existsByAuthor(UUID author);

    @EntityGraph(attributePaths = "topic")
    Optional<Post> findById(UUID id);

    @Query("select p from Post p where p.topic.id = :topic and p.opening")
    Optional<Post> opening(UUID topic);

    /** What a post said before, the latest first. */
    @Query("select r from Post p join p.revisions r where p.id = :post and r.audienceId in :readable "
            + "order by r.writtenAt desc, r.id")
    List<PostRevision> revisions(UUID post, Collection<UUID> readable);

    /** Those of these posts that said something else before. */
    @Query("select distinct p.id from Post p join p.revisions r where p.id in :posts and r.audienceId in :readable")
    Set<UUID> revised(Collection<UUID> posts, Collection<UUID> readable);

    /** All of them, whoever may read them: for what happens to them together. */
    @Query("select p from Post p join fetch p.topic where p.topic.id = :topic and not p.opening")
    List<Post> answers(UUID topic);

    @Query("select p from Post p join fetch p.topic where p.topic.id = :topic and p.audienceId in :readable "
            + "and (p.postedAt > :lastAt or (p.postedAt = :lastAt and p.id > :lastId)) order by p.postedAt, p.id")
    List<Post> in(UUID topic, Collection<UUID> readable, Instant lastAt, UUID lastId, Limit limit);
}
