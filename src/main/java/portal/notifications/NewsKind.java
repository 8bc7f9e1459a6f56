package portal.notifications;

import portal.facts.Fact;

/**
 * A kind of fact that followers are notified of. The module that publishes such facts declares this as a bean; nobody
 * is notified of a fact without a bean.
 *
 * @param fact the name of the fact, as {@link Fact#what} returns it
 * @param words the key of the text that describes it; its parameters are the number of times, and the name of the last
 *     actor
 * @param isJoining whether the actor follows the thing from then on
 */
public record NewsKind(String fact, String words, boolean isJoining) {
    public static NewsKind of(Class<? extends Fact> fact, String words) {
        return new NewsKind(Fact.what(fact), words, false);
    }

    /**
     * Returns the same kind, whose actor follows the thing from then on, unless they have stopped following it before.
     */
    public NewsKind joining() {
        return new NewsKind(fact, words, true);
    }
}
