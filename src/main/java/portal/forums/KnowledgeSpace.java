package portal.forums;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.Act;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.SpaceKind;
import portal.ui.Symbol;

/** Declares the kind of space of this module: knowledge spaces. */
@Configuration
public class KnowledgeSpace {
    public static final String PAGES = "knowledge";

    public static final SpaceKind KIND = new SpaceKind(
            "KNOWLEDGE",
            new ItemKind("SPACE", PAGES, Symbol.BOOK_OPEN, "forums.kind", Extent.SPACE),
            PAGES,
            false,
            Map.of("OPEN", Act.ALL, "READ_ONLY", Act.WITH_NOTHING_NEW, "ARCHIVED", Set.of()));

    @Bean
    SpaceKind knowledgeSpaceKind() {
        return KIND;
    }
}
