package portal.operations;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The invitations as they are kept. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    boolean existsByRoomAndCountry(UUID room, String country);
}
