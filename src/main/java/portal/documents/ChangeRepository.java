package portal.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Changes of documents. Each query returns a change only if the reader is in three audiences: the audience of the
 * version now, and its audiences before and after the change. A query returns the filing of a new version only if the
 * reader may also read an earlier version.
 */
interface ChangeRepository extends Repository<DocumentChange, UUID> {
    String READABLE = """
             and v.item.audienceId in :readable and c.audienceId in :readable and c.afterAudienceId in :readable
            and (c.aspect <> portal.documents.DocumentProperty.VERSION
                 or exists (select 1 from DocumentVersion earlier where earlier.documentId = c.documentId
                            and earlier.number < v.number and earlier.item.audienceId in :readable))
            order by c.changedAt desc, c.id
            """;

    DocumentChange save(DocumentChange change);

    /** Returns the changes of one document that the reader may see, the newest first. */
    @Query("select c from DocumentChange c join fetch c.version v where c.documentId = :document" + READABLE)
    List<DocumentChange> of(UUID document, Collection<UUID> readable, Limit limit);

    /**
     * Returns the changes, the newest first, that other people made to documents filed by this person, and that this
     * person has not seen yet.
     */
    @Query("select c from DocumentChange c join fetch c.version v where c.toldTo = :filer and c.seenAt is null"
            + READABLE)
    List<DocumentChange> unseen(UUID filer, Collection<UUID> readable, Limit limit);
}
