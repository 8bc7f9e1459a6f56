package portal.topics.ui;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.SourceItem;
import portal.drafts.Draft;

/**
 * The item that a new topic quotes, or whose tear-line version it is. Its audience is kept in the draft, so that a topic
 * that is finished later has the same restrictions (AC-17, AC-19).
 */
class QuotedSource implements Serializable {
    /** The name of the draft's field for the audience of a quoted item. */
    private static final String QUOTED = "source";

    /** The name of the draft's field for the audience of a full item, whose tear-line version the topic is. */
    private static final String FULL = "full";

    private final transient Access access;
    private final transient @Nullable SourceItem given;
    private transient @Nullable SourceItem item;

    /** @param given the item that the address of the page leads to; null if there is none */
    QuotedSource(Access access, @Nullable SourceItem given) {
        this.access = access;
        this.given = given;
        this.item = given;
    }

    @Nullable
    SourceItem item() {
        return item;
    }

    /**
     * Returns the item; empty if there is none, or if the viewer may no longer read it. In the second case, the topic
     * cannot be sent.
     */
    Optional<SourceItem> ifReadable() {
        return Optional.ofNullable(item).filter(source -> access.may(Act.READ, source.audience()));
    }

    void read(Draft draft) {
        var stored = Stream.concat(
                stored(draft, QUOTED).map(SourceItem::quoted).stream(),
                stored(draft, FULL).map(SourceItem::ofTearLine).stream());
        item = stored.findFirst().orElse(given);
    }

    private static Optional<AudienceId> stored(Draft draft, String field) {
        return Optional.ofNullable(draft.fields().get(field))
                .map(UUID::fromString)
                .map(AudienceId::new);
    }

    Draft keptIn(Draft draft) {
        return item == null
                ? draft
                : draft.withField(
                        item.isTearLine() ? FULL : QUOTED,
                        item.audience().value().toString());
    }
}
