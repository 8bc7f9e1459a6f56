package portal.facts;

/**
 * A kind of fact which says only that somebody viewed something. The module that publishes such facts declares this
 * record as a bean.
 *
 * @param fact the name of the kind of fact, as {@link Fact#what} returns it
 */
public record ReadFactKind(String fact) {
    public static ReadFactKind of(Class<? extends Fact> fact) {
        return new ReadFactKind(Fact.what(fact));
    }
}
