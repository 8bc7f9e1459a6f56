package portal.operations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads and writes invitations in the database. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByRoomAndCountry(UUID room, String country);

    List<Invitation> findByCountryAndWithdrawnAtIsNull(String country);

    List<Invitation> findByRoomOrderByCountry(UUID room);
}
