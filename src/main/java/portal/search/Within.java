package portal.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.search.grammar.Clause;
import portal.search.words.Fields;

/**
 * From which spaces an answer may come. Others may look at a page over its reader's shoulder; so a page of a space names
 * no other room unless its reader asks for it.
 *
 * @param own the space that the page belongs to; null for none
 */
public record Within(Worlds worlds, @Nullable SpaceId own) {
    /** Which of the two worlds. */
    public enum Worlds {
        BOTH,
        KNOWLEDGE,
        ROOMS
    }

    public static Within everything() {
        return new Within(Worlds.BOTH, null);
    }

    /** Knowledge, and this one space besides. */
    public static Within knowledgeAnd(@Nullable SpaceCard own) {
        return new Within(Worlds.KNOWLEDGE, own == null ? null : own.id());
    }

    public static Within rooms() {
        return new Within(Worlds.ROOMS, null);
    }

    /** Whether a space may be named. */
    boolean has(SpaceCard space) {
        return switch (worlds) {
            case BOTH -> true;
            case KNOWLEDGE -> !space.isOperation() || space.id().equals(own);
            case ROOMS -> space.isOperation();
        };
    }

    /** The same question, held to these spaces. */
    Clause hold(Clause question, Spaces spaces) {
        if (worlds == Worlds.BOTH) return question;
        var knowledge = spaces.mine(SpaceKind.KNOWLEDGE).stream().map(SpaceCard::id);
        var ids = Stream.concat(knowledge, Stream.ofNullable(own))
                .map(space -> space.value().toString())
                .collect(Collectors.toSet());
        var in = new Clause.OneOf(Fields.SPACE, ids);
        return new Clause.And(List.of(question, worlds == Worlds.ROOMS ? new Clause.Not(in) : in));
    }
}
