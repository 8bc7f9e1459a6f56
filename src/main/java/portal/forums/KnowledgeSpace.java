package portal.forums;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.SpaceKind;
import portal.ui.Symbol;

/** The kind of space that this module brings. */
@Configuration
public class KnowledgeSpace {
    public static final SpaceKind KIND = new SpaceKind(
            "KNOWLEDGE",
            new ItemKind("SPACE", "knowledge", Symbol.BOOK_OPEN, "forums.kind", Extent.SPACE),
            "knowledge",
            false);

    @Bean
    SpaceKind knowledgeSpaceKind() {
        return KIND;
    }
}
