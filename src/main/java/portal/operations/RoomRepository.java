package portal.operations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rooms as they are kept. */
interface RoomRepository extends Repository<Room, UUID> {
    Room save(Room room);

    Optional<Room> findById(UUID id);

    /** The rooms to which a country is invited, by codename. */
    @Query(
            "select r from Room r join Invitation i on i.room = r.id where i.country = :country order by r.codename, r.id")
    List<Room> invitedTo(String country);
}
