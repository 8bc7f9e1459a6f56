package portal.guidelines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes the clauses that search finds. */
interface PublishedClauseRepository extends Repository<PublishedClause, UUID> {
    PublishedClause save(PublishedClause clause);

    void delete(PublishedClause clause);

    Optional<PublishedClause> findById(UUID id);

    /** Returns all clauses of a guideline, regardless of who may read them. Called when its text in force changes. */
    List<PublishedClause> findByGuidelineId(UUID guideline);

    /** Returns the clauses with these ids; clauses that the reader may not read are left out. */
    @Query("select c from PublishedClause c where c.id in :ids and c.item.audienceId in :readable")
    List<PublishedClause> among(Collection<UUID> ids, Collection<UUID> readable);
}
