package portal.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import portal.access.ItemAudiences.DatedAudience;
import portal.access.StreamMark;

/** The versions of documents. A query on behalf of a reader takes the ids of the audiences that the reader may read. */
interface VersionRepository extends Repository<DocumentVersion, UUID> {
    String LATEST = """
            not exists (select 1 from DocumentVersion later where later.document = v.document
                        and later.number > v.number and later.item.audienceId in :readable)
            """;
    String ORDINAL = """
            (select count(other) from DocumentVersion other where other.document = v.document
             and other.number <= v.number and other.item.audienceId in :readable)
            """;
    String SEEN =
            "select new portal.documents.SeenVersion(v, cast(" + ORDINAL + " as integer)) from DocumentVersion v ";

    @Query(SEEN + "where v.item.spaceId = :space and v.item.audienceId in :readable and " + LATEST
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> shelf(UUID space, Collection<UUID> readable, Limit limit);

    @Query(SEEN + "where v.item.spaceId = :space and v.item.audienceId in :readable and " + LATEST
            + " and (v.item.at < :at or v.item.at = :at and v.id < :id)"
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> listAfter(UUID space, Collection<UUID> readable, Instant at, UUID id, Limit limit);

    /**
     * Returns, from all spaces, the latest readable version of each document, if it was filed at this time or later.
     */
    @Query(SEEN + "where v.item.audienceId in :readable and v.item.at >= :since and " + LATEST
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> recent(Collection<UUID> readable, Instant since, Limit limit);

    /**
     * Returns versions of the documents of a space, the newest first.
     *
     * @param wanted those of the readable audiences whose versions are wanted
     * @param author the person whose versions are left out
     * @param at with {@code id}, the position after which the list begins
     */
    @Query(SEEN + "where v.item.spaceId = :space and v.item.audienceId in :wanted and v.item.at > :since"
            + " and v.item.author <> :author and (v.item.at < :at or v.item.at = :at and v.id < :id)"
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> newest(
            UUID space,
            Collection<UUID> wanted,
            Collection<UUID> readable,
            Instant since,
            UUID author,
            Instant at,
            UUID id,
            Limit limit);

    /**
     * Returns the latest readable version of each of these documents of a space, the newest first. A version is left
     * out if its audience is not one of {@code wanted}, or if the list begins after it ({@code at} with {@code id}).
     */
    @Query(SEEN + "where v.item.spaceId = :space and v.documentId in :documents and v.item.audienceId in :wanted and "
            + LATEST + " and (v.item.at < :at or v.item.at = :at and v.id < :id)"
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> newestAmong(
            UUID space,
            Collection<UUID> documents,
            Collection<UUID> wanted,
            Collection<UUID> readable,
            Instant at,
            UUID id,
            Limit limit);

    /** Returns only the ids, authors and times of versions of the documents of a space, the newest first. */
    @Query("select new portal.access.StreamMark(v.id, v.item.author, v.item.at) from DocumentVersion v"
            + " where v.item.spaceId = :space and v.item.audienceId in :readable and v.item.at > :since"
            + " and v.item.author <> :author order by v.item.at desc, v.id desc")
    List<StreamMark> marks(UUID space, Collection<UUID> readable, Instant since, UUID author, Limit limit);

    @Query(SEEN + "where v.document.id in :documents and v.item.audienceId in :readable and " + LATEST)
    List<SeenVersion> latest(Collection<UUID> documents, Collection<UUID> readable);

    /** Returns the documents whose latest readable version has one of these audiences, the last filed first. */
    @Query(SEEN + "where v.item.audienceId in :among and v.item.audienceId in :readable and " + LATEST
            + " order by v.item.at desc, v.id desc")
    List<SeenVersion> newest(Collection<UUID> among, Collection<UUID> readable, Limit limit);

    /** Returns the audiences and times of the versions of a space that the reader may read, the newest first. */
    @Query("select new portal.access.ItemAudiences$DatedAudience(v.item.audienceId, v.item.at) from DocumentVersion v"
            + " where v.item.spaceId = :space and v.item.audienceId in :readable order by v.item.at desc, v.id desc")
    List<DatedAudience> audiences(UUID space, Collection<UUID> readable, Limit limit);

    /** Returns those of these versions that the reader may read. */
    @Query(SEEN + "where v.id in :versions and v.item.audienceId in :readable")
    List<SeenVersion> among(Collection<UUID> versions, Collection<UUID> readable);

    /**
     * Returns the documents of a space with a title like this pattern, the last filed first.
     *
     * @param pattern a pattern of SQL; after a {@code !}, the characters {@code %}, {@code _} and {@code !} stand for
     *     themselves
     */
    @Query(SEEN + "where v.item.spaceId = :space and v.item.audienceId in :readable and " + LATEST
            + " and lower(v.title) like lower(:pattern) escape '!' order by v.item.at desc, v.id desc")
    List<SeenVersion> titled(UUID space, Collection<UUID> readable, String pattern, Limit limit);

    /** Returns the documents whose latest readable version has these bytes and this audience. */
    @Query("select v.documentId from DocumentVersion v where v.item.audienceId = :audience and v.sha256 = :sha256 and "
            + LATEST + " order by v.item.at, v.id")
    List<UUID> same(UUID audience, String sha256, Collection<UUID> readable, Limit limit);

    /** Returns those of these versions whose document was not retracted. */
    @Query("select v from DocumentVersion v where v.id in :versions and v.document.retractedAt is null")
    List<DocumentVersion> notRetracted(Collection<UUID> versions);

    /** Counts the documents that have a version in these audiences. */
    @Query("select count(distinct v.documentId) from DocumentVersion v where v.item.audienceId in :audiences")
    long among(Collection<UUID> audiences);

    void delete(DocumentVersion version);

    /** Returns whether any version refers to the stored file at this address. Otherwise the file may be deleted. */
    boolean existsByAddress(String address);

    @Query(SEEN + "where v.document.id = :document and v.item.audienceId in :readable order by v.number desc")
    List<SeenVersion> all(UUID document, Collection<UUID> readable);

    /** Returns the person who filed the first version of the document. */
    @Query("select v.item.author from DocumentVersion v where v.documentId = :document order by v.number limit 1")
    Optional<UUID> filer(UUID document);

    @EntityGraph(attributePaths = "text")
    @Query("select v from DocumentVersion v where v.id = :id")
    Optional<DocumentVersion> withText(UUID id);

    @Query("select v from DocumentVersion v where v.extraction = portal.documents.Extraction.WAITING"
            + " order by v.attempts, v.item.at")
    List<DocumentVersion> waiting(Limit limit);

    /**
     * Marks a version as being extracted. The statement bypasses the entity manager, so that the search index is not
     * updated for a state that lasts only seconds.
     */
    @Modifying
    @Query("update DocumentVersion v set v.extraction = portal.documents.Extraction.EXTRACTING,"
            + " v.attempts = v.attempts + 1"
            + " where v.id = :id and v.extraction = portal.documents.Extraction.WAITING")
    int claim(UUID id);

    /** Marks the versions as failed that have had this many attempts without a result. */
    @Modifying
    @Query("update DocumentVersion v set v.extraction = portal.documents.Extraction.CRASHED"
            + " where v.extraction = portal.documents.Extraction.WAITING and v.attempts >= :most")
    int giveUp(int most);

    /** Requeues the versions that are marked as being extracted. */
    @Modifying
    @Query("update DocumentVersion v set v.extraction = portal.documents.Extraction.WAITING"
            + " where v.extraction = portal.documents.Extraction.EXTRACTING")
    int releaseAll();
}
