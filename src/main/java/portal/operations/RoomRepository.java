package portal.operations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads and writes rooms in the database. */
interface RoomRepository extends Repository<Room, UUID> {
    Room save(Room room);

    Optional<Room> findById(UUID id);

    List<Room> findByIdIn(Collection<UUID> ids);
}
