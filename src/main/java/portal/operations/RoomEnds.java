package portal.operations;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.access.SpaceEnds;
import portal.access.SpaceId;

/** Says when the period of an operation ends, because its items are usually reviewed a year later. */
@Component
class RoomEnds implements SpaceEnds {
    private final RoomRepository rooms;

    RoomEnds(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<LocalDate> endOf(SpaceId space) {
        return rooms.findById(space.value()).map(Room::endsOn);
    }
}
