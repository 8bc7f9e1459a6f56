package portal.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.search.grammar.Clause;
import portal.search.words.Fields;

/**
 * The spaces that results may come from. Other people may see the viewer's screen, so a page of a space names no other
 * restricted space unless the viewer asks for it.
 *
 * @param own the space that the page belongs to; null for none
 */
public record SpaceScope(Worlds worlds, @Nullable SpaceId own) {
    /** The two worlds of spaces: open (knowledge spaces) and restricted. */
    public enum Worlds {
        BOTH,
        OPEN,
        RESTRICTED
    }

    public static SpaceScope everything() {
        return new SpaceScope(Worlds.BOTH, null);
    }

    /** Returns a scope of all open spaces and this one space. */
    public static SpaceScope openWorldAnd(@Nullable SpaceCard own) {
        return new SpaceScope(Worlds.OPEN, own == null ? null : own.id());
    }

    public static SpaceScope restricted() {
        return new SpaceScope(Worlds.RESTRICTED, null);
    }

    /** Returns whether the space belongs to this scope. */
    public boolean has(SpaceCard space) {
        return switch (worlds) {
            case BOTH -> true;
            case OPEN -> !space.isRestricted() || space.id().equals(own);
            case RESTRICTED -> space.isRestricted();
        };
    }

    /** Returns the same clause, limited to the spaces of this scope. */
    public Clause restrict(Clause question, Spaces spaces) {
        if (worlds == Worlds.BOTH) return question;
        var open = spaces.mine(kind -> !kind.isRestricted()).stream().map(SpaceCard::id);
        var ids = Stream.concat(open, Stream.ofNullable(own))
                .map(space -> space.value().toString())
                .collect(Collectors.toSet());
        var in = new Clause.OneOf(Fields.SPACE, ids);
        return new Clause.And(List.of(question, worlds == Worlds.RESTRICTED ? new Clause.Not(in) : in));
    }
}
