package portal.documents;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents with all their versions, loaded in order to change them. */
interface DocumentRepository extends Repository<Document, UUID> {
    Document save(Document document);

    void delete(Document document);

    /**
     * Loads a document and locks its row until the transaction ends, so that two people who change it do so one after
     * the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> forChange(UUID id);
}
