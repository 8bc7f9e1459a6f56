package portal.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import portal.access.SpaceId;

/** Reads and writes rooms in the database. */
interface RoomRepository extends Repository<Room, UUID> {
    Room save(Room room);

    Optional<Room> findById(UUID id);

    List<Room> findByIdIn(Collection<UUID> ids);

    /** Returns the rooms that this deputy is asked to lead. */
    List<Room> findBySuccessor(UUID deputy);

    /** Returns the rooms with these ids, by id. */
    default Map<SpaceId, Room> byId(Collection<SpaceId> ids) {
        if (ids.isEmpty()) return Map.of();
        return findByIdIn(ids.stream().map(SpaceId::value).toList()).stream()
                .collect(Collectors.toMap(Room::space, room -> room));
    }
}
