package portal.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.SpaceKind;
import portal.ui.Symbol;

/** The kind of space that this module brings. */
@Configuration
public class OperationalRoom {
    public static final SpaceKind KIND = new SpaceKind(
            "OPERATION",
            new ItemKind("ROOM", "rooms", Symbol.LOCK, "operations.kind", Extent.SPACE),
            "operations",
            true);

    @Bean
    SpaceKind operationalRoomKind() {
        return KIND;
    }
}
