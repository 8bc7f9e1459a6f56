package portal.notifications;

import portal.facts.Fact;

/**
 * A kind of fact of which followers are notified. The module that publishes such facts declares this record as a bean.
 * Nobody is notified of facts for which there is no such bean.
 *
 * @param fact the name of the kind of fact, as {@link Fact#what} returns it
 * @param words the key of the translated text that describes one or more such facts; its parameters are the number of
 *     facts, and the name of the person who caused the last one
 * @param isJoining whether the person who causes the fact begins to follow the thing, unless they have stopped
 *     following it before
 */
public record NewsKind(String fact, String words, boolean isJoining) {
    public static NewsKind of(Class<? extends Fact> fact, String words) {
        return new NewsKind(Fact.what(fact), words, false);
    }

    /** Returns the same kind with {@code isJoining} true. */
    public NewsKind joining() {
        return new NewsKind(fact, words, true);
    }
}
