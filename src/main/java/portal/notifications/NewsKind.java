package portal.notifications;

import portal.facts.Fact;

/**
 * A kind of fact that followers are told of. The module that publishes such facts declares this as a bean; a fact that no
 * bean declares is told to nobody.
 *
 * @param fact the name of the fact, as {@link Fact#what} says it
 * @param words the key of the text that says what happened; its parameters are how many times, and who did it last
 * @param isJoining whether whoever does it follows the thing from then on
 */
public record NewsKind(String fact, String words, boolean isJoining) {
    public static NewsKind of(Class<? extends Fact> fact, String words) {
        return new NewsKind(Fact.what(fact), words, false);
    }

    /** The same kind, where whoever does it follows the thing from then on, unless they have said that they do not want to. */
    public NewsKind joining() {
        return new NewsKind(fact, words, true);
    }
}
