package portal.operations;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.Act;
import portal.access.SpaceStates;

/** The states that a room can be in, and the acts that each leaves open (domain model 3.6). */
@Configuration(proxyBeanMethods = false)
class RoomStates {
    /** Nothing comes in, and nobody; what should not be there can still be narrowed, recalled and removed. */
    private static final Set<Act> CLOSED = Set.of(Act.READ, Act.NARROW, Act.RECALL, Act.REMOVE, Act.EXPORT, Act.REPORT);

    @Bean
    SpaceStates statesOfRooms() {
        return new SpaceStates(
                "OPERATION",
                Map.of("OPEN", EnumSet.allOf(Act.class), "READ_ONLY", CLOSED, "CLOSED", CLOSED, "ARCHIVED", Set.of()));
    }
}
