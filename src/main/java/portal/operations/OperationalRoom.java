package portal.operations;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.Act;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.SpaceKind;
import portal.ui.Symbol;

/** Declares the kind of space of this module: operational rooms. */
@Configuration
public class OperationalRoom {
    public static final String PAGES = "rooms";
    public static final String MENU = "operations";

    public static final SpaceKind KIND = new SpaceKind(
            "OPERATION",
            new ItemKind("ROOM", PAGES, Symbol.LOCK, "operations.kind", Extent.SPACE),
            MENU,
            true,
            Map.of(
                    "OPEN",
                    Act.ALL,
                    "READ_ONLY",
                    Act.WITH_NOTHING_NEW,
                    "CLOSED",
                    Act.WITH_NOTHING_NEW,
                    "ARCHIVED",
                    Set.of()));

    @Bean
    SpaceKind operationalRoomKind() {
        return KIND;
    }
}
