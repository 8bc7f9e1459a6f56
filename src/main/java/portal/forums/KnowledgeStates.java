package portal.forums;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.Act;
import portal.access.SpaceStates;

/** The states that a knowledge space can be in, and the acts that each leaves open (domain model 3.3). */
@Configuration(proxyBeanMethods = false)
class KnowledgeStates {
    /** Nothing comes in, and nobody; what should not be there can still be narrowed, recalled and removed. */
    private static final Set<Act> CLOSED = Set.of(Act.READ, Act.NARROW, Act.RECALL, Act.REMOVE, Act.EXPORT, Act.REPORT);

    @Bean
    SpaceStates statesOfKnowledge() {
        return new SpaceStates(
                "KNOWLEDGE", Map.of("OPEN", EnumSet.allOf(Act.class), "READ_ONLY", CLOSED, "ARCHIVED", Set.of()));
    }
}
