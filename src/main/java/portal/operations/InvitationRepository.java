package portal.operations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes invitations in the database. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    /** Locks the row, so that two simultaneous events cannot both start from the same state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByRoomAndCountry(UUID room, String country);

    Optional<Invitation> readByRoomAndCountry(UUID room, String country);

    List<Invitation> findByIdIn(Collection<UUID> ids);

    /** Returns the invitations of which the bureau of a country may know, the latest first. */
    @Query("""
            select i from Invitation i
            where i.country = :country and (i.state <> portal.operations.InvitationState.WITHDRAWN or i.withdrawnByBureau)
            order by i.stateSince desc, i.id
            """)
    List<Invitation> known(String country, Limit limit);

    List<Invitation> findByRoomOrderByCountry(UUID room);

    List<Invitation> findByRoomInOrderByCountry(Collection<UUID> rooms);
}
