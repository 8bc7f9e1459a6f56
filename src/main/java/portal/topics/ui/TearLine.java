package portal.topics.ui;

import java.util.UUID;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SourceItem;
import portal.originators.TearLines;
import portal.topics.PostId;

/**
 * The full item whose tear-line version a topic will be (AC-15).
 *
 * @param full the id of the full item
 */
record TearLine(TearLines tearLines, UUID full) {
    /** @throws Refused if the topic would not be marked less strictly than the full item */
    void require(Marking marking) {
        tearLines.require(full, marking);
    }

    SourceItem source() {
        return SourceItem.ofTearLine(tearLines.audience(full));
    }

    void link(PostId sanitised) {
        tearLines.link(full, sanitised.value());
    }
}
