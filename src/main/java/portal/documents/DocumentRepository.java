package portal.documents;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents as wholes, for those who change them. */
interface DocumentRepository extends Repository<Document, UUID> {
    Document save(Document document);

    void delete(Document document);

    /** Two who change one document do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> forChange(UUID id);
}
