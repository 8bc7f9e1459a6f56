package portal.facts;

/**
 * A kind of fact that records only that somebody viewed something. The module that publishes such facts declares this
 * as a bean.
 *
 * @param fact the name of the fact, as {@link Fact#what} returns it
 */
public record ReadFactKind(String fact) {
    public static ReadFactKind of(Class<? extends Fact> fact) {
        return new ReadFactKind(Fact.what(fact));
    }
}
