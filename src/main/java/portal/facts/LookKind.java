package portal.facts;

/**
 * A kind of fact that tells only that somebody looked at something. The module that publishes such facts declares this as
 * a bean.
 *
 * @param fact the name of the fact, as {@link Fact#what} says it
 */
public record LookKind(String fact) {
    public static LookKind of(Class<? extends Fact> fact) {
        return new LookKind(Fact.what(fact));
    }
}
